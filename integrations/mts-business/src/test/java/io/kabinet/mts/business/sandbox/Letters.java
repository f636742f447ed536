package io.kabinet.mts.business.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

/** Requests as no transport would send them, written by hand. */
final class Letters {

    static final String BALANCE =
            "/b2b/v1/Bills/CheckBalanceByMSISDN?characteristic.name=MSISDN&characteristic.value=79000000001";

    private final MtsBusinessSandbox sandbox;
    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    Letters(MtsBusinessSandbox sandbox) {
        this.sandbox = sandbox;
    }

    HttpResponse<String> get(String target, String authorization) {
        return letter(
                HttpRequest.newBuilder(URI.create(sandbox.address() + target)).header("Authorization", authorization));
    }

    HttpResponse<String> post(String target, String authorization, String body) {
        return letter(HttpRequest.newBuilder(URI.create(sandbox.address() + target))
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> letter(HttpRequest.Builder letter) {
        try {
            return http.send(letter.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> token(String both) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
        return post("/token", basic, "grant_type=client_credentials");
    }

    String bearer() {
        String answer = token("consumer-key:consumer-secret").body();
        return "Bearer " + answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    static String statusOf(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body().replaceAll(".*\"errorCode\":\"([^\"]+)\".*", "$1");
    }

    HttpResponse<String> modify(String action, String product) {
        return post(
                "/b2b/v1/Product/ModifyProduct?msisdn=79000000001",
                bearer(),
                "{\"item\":[{\"action\":\"" + action + "\",\"product\":{\"externalID\":\"" + product + "\"}}]}");
    }

    static String event(HttpResponse<String> taken) {
        return taken.body().replaceAll(".*\"eventID\":\"([^\"]+)\".*", "$1");
    }

    String status(String event) {
        return post(
                        "/b2b/v1/Product/CheckRequestStatusByUUID",
                        bearer(),
                        "{\"relatedParty\":[{},{\"id\":\"" + event + "\"}],\"validFor\":{}}")
                .body();
    }
}
