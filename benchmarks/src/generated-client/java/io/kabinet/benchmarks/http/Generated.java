package io.kabinet.benchmarks.http;

import generated.ApiClient;
import generated.ApiException;
import generated.api.AccountApi;
import generated.model.ReadBalance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;

/** What openapi-generator makes of the contract, on the JDK's client as everybody makes it. */
final class Generated implements Reader {

    private final AccountApi account;

    Generated(URI operator) {
        ApiClient client = new ApiClient();
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        client.updateBaseUri(operator.toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + TOKEN));
        account = new AccountApi(client);
    }

    @Override
    public Object read() throws IOException {
        try {
            return account.readBalance(new ReadBalance().of(NUMBER));
        } catch (ApiException e) {
            throw new IOException(e);
        }
    }
}
