package io.kabinet.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.kabinet.client.wire.Route;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The document, and what it says against an exchange. */
final class Document {

    private static final URI HERE = URI.create("https://example.org/openapi.yaml");

    static final Document KABINET = new Document(Path.of("..", "docs", "openapi.yaml"));

    final JsonNode tree;
    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .withDisabledSchemaValidation(true)
            .createValidator();

    private Document(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file)) {
            Object loaded = new Yaml(new SafeConstructor(strict)).load(reader);
            tree = Message.tree(loaded);
            endPatternsAtTheEnd(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        validator.registerSchema(HERE, tree);
    }

    /** Patterns are those of ECMA-262, where {@code $} is the end; in Java it also lets a line break through. */
    private static void endPatternsAtTheEnd(JsonNode schema) {
        if (schema instanceof ObjectNode fields && schema.path("pattern").isTextual()) {
            fields.put("pattern", schema.path("pattern").textValue().replaceFirst("\\$$", "\\\\z"));
        }
        schema.forEach(Document::endPatternsAtTheEnd);
    }

    /** Every place in the document, with every method. */
    Set<Route> routes() {
        return tree.path("paths").properties().stream()
                .flatMap(place -> place.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .map(method -> new Route(method.toUpperCase(Locale.ROOT), place.getKey())))
                .collect(Collectors.toSet());
    }

    /** What is at a place, such as {@code /paths/~1v1~1health/get}. */
    static String operation(Route route) {
        return "/paths/" + route.path().replace("~", "~0").replace("/", "~1") + "/"
                + route.method().toLowerCase(Locale.ROOT);
    }

    /** What is at a pointer, or where the reference there leads to. */
    JsonNode at(String pointer) {
        return tree.at(resolved(pointer));
    }

    private String resolved(String pointer) {
        JsonNode reference = tree.at(pointer).path("$ref");
        return reference.isTextual() ? resolved(reference.textValue().substring(1)) : pointer;
    }

    /** What is wrong with a value, by the schema at a pointer. */
    List<String> complaints(String pointer, JsonNode value) {
        return validator.validate(URI.create(HERE + "#" + pointer), value).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    /** What is wrong with an exchange; nothing if it is as the document says. */
    List<String> complaints(Exchange exchange) {
        String operation = operation(exchange.route());
        List<String> complaints = new ArrayList<>(answerComplaints(exchange));
        if (!tree.at(operation).isMissingNode()) {
            complaints.addAll(headerComplaints(operation, exchange));
            complaints.addAll(bodyComplaints(operation + "/requestBody", exchange.request()));
        }
        return complaints;
    }

    /** What is wrong with the answer alone, to whatever request. */
    List<String> answerComplaints(Exchange exchange) {
        String operation = operation(exchange.route());
        String answer = operation + "/responses/" + exchange.status();
        if (tree.at(operation).isMissingNode()) {
            return List.of("there is nothing at " + exchange.route());
        }
        return tree.at(answer).isMissingNode()
                ? List.of("there is no status " + exchange.status())
                : bodyComplaints(answer, exchange.answer());
    }

    private List<String> headerComplaints(String operation, Exchange exchange) {
        List<String> complaints = new ArrayList<>();
        if (needsSession(operation)
                && !exchange.headers().getOrDefault("Authorization", "").matches("Bearer .+")) {
            complaints.add("there is no bearer token");
        }
        for (int i = 0; i < tree.at(operation + "/parameters").size(); i++) {
            String parameter = resolved(operation + "/parameters/" + i);
            String value = exchange.headers().get(at(parameter).path("name").textValue());
            if (value != null) {
                complaints.addAll(complaints(parameter + "/schema", Message.tree(value)));
            } else if (at(parameter).path("required").booleanValue()) {
                complaints.add("there is no " + at(parameter).path("name").textValue());
            }
        }
        return complaints;
    }

    boolean needsSession(String operation) {
        JsonNode own = tree.at(operation + "/security");
        return !(own.isMissingNode() ? tree.path("security") : own).isEmpty();
    }

    private List<String> bodyComplaints(String pointer, Message message) {
        if (tree.at(resolved(pointer) + "/content").isMissingNode()) {
            return message.isNothing() ? List.of() : List.of("there is no body here");
        }
        String content = resolved(pointer) + "/content/" + message.mediaType().replace("/", "~1");
        return tree.at(content).isMissingNode()
                ? List.of("a body here is not " + message.contentType())
                : complaints(content + "/schema", message.tree());
    }
}
