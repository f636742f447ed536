package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.io.File;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    @Test
    void every_operation_of_the_client_is_carried() throws Exception {
        assertThat(operations())
                .hasSizeGreaterThan(25)
                .allSatisfy(kind -> assertThat(Contract.KABINET.carries(kind))
                        .as(kind.getName())
                        .isTrue());
    }

    @Test
    void nothing_else_is_carried_but_a_look_up_of_each_change() throws Exception {
        Stream<String> lookUps = operations().stream()
                .filter(Change.class::isAssignableFrom)
                .map(kind -> "LookUp" + kind.getSimpleName());

        assertThat(Contract.KABINET.endpoints())
                .extracting(endpoint -> endpoint.form().name())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(operations().stream().map(Class::getSimpleName), lookUps)
                                .toList());
    }

    @Test
    void every_line_has_a_place_of_its_own_and_is_a_post_without_arguments() {
        assertThat(Contract.KABINET.endpoints())
                .allSatisfy(endpoint -> {
                    assertThat(endpoint.route().method()).isEqualTo("POST");
                    assertThat(endpoint.route().path()).matches("/v1(/[a-z-]+){2}(/look-up)?");
                })
                .extracting(Endpoint::route)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_gets_in_needs_no_session_and_everybody_else_does() {
        assertThat(Contract.KABINET.endpoints())
                .filteredOn(endpoint -> !endpoint.needsSession())
                .extracting(endpoint -> endpoint.form().name())
                .containsExactlyInAnyOrder(
                        "AskCaptcha",
                        "OrderPassword",
                        "LookUpOrderPassword",
                        "OrderCode",
                        "LookUpOrderCode",
                        "SignInByPassword",
                        "SignInByCode",
                        "SignInByNetwork",
                        "SignInByAuthentication",
                        "SignInBySocialAccount",
                        "RenewSession");
    }

    @Test
    void what_is_not_in_the_table_is_not_carried() {
        assertThat(Contract.KABINET.of(new Unheard(ANNA, TAKE.key()))).isEmpty();
        assertThat(Contract.KABINET.carries(Unheard.class)).isFalse();
        assertThat(Contract.KABINET.at(new Route("POST", "/v1/elsewhere"))).isEmpty();
        assertThat(Contract.KABINET.at(new Route("GET", "/v1/account/balance"))).isEmpty();
    }

    @Test
    void a_look_up_is_carried_where_its_change_is() {
        assertThat(Contract.KABINET.of(new LookUp<>(TAKE))).isPresent();
        assertThat(Contract.KABINET.of(new LookUp<>(new Unheard(ANNA, TAKE.key()))))
                .isEmpty();
        assertThat(Contract.KABINET.carries(LookUp.class)).isTrue();
        assertThat(Contract.KABINET.carries(ReadBalance.class)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "order-42, \"order-42\"",
                "a\"b,     \"a\\\"b\"",
                "a\\b,     \"a\\\\b\"",
            })
    void the_header_of_a_key_is_a_quoted_string(String key, String header) {
        assertThat(KeyHeader.of(RequestKey.of(key))).isEqualTo(header);
    }

    /** The kinds of operations that the client has, found where its classes are. */
    private static Set<Class<?>> operations() throws Exception {
        Path classes = Path.of(Operation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<Class<?>> found = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.endsWith("module-info.class"))
                    .toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                Class<?> kind = Class.forName(
                        name.substring(0, name.length() - ".class".length()), false, Operation.class.getClassLoader());
                if (isOperation(kind)) {
                    found.add(kind);
                }
            }
        }
        return found;
    }

    /** Whoever signs in waits for one more, which is private and never sent; CAMARA's go elsewhere. */
    private static boolean isOperation(Class<?> kind) {
        return Operation.class.isAssignableFrom(kind)
                && !CamaraOperation.class.isAssignableFrom(kind)
                && !kind.isInterface()
                && Modifier.isPublic(kind.getModifiers())
                && kind != LookUp.class;
    }

    private record Unheard(Msisdn of, RequestKey key) implements Change<Balance> {}
}
