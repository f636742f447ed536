package io.kabinet.client.wire;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Resolution;

/**
 * What an operation of one kind and its answer hold on the wire, in both directions.
 *
 * <p>Where it goes is told by a {@link Route}. Immutable and safe for use by several threads.
 *
 * @param <R> what the operator answers with
 */
public final class Form<R> {

    private final String name;
    private final Shape<Operation<R>> operation;
    private final Shape<R> answer;

    private Form(String name, Shape<Operation<R>> operation, Shape<R> answer) {
        this.name = name;
        this.operation = operation;
        this.answer = answer;
    }

    /** The form of a kind, which is called like its class. */
    static <R, O extends Operation<R>> Form<R> of(Class<O> kind, Shape<O> operation, Shape<R> answer) {
        return new Form<>(
                kind.getSimpleName(),
                new Shape<>(sent -> operation.write().apply(kind.cast(sent)), operation.read()::from),
                answer);
    }

    /** The form in which a change is looked up: the change itself, so that its key cannot be taken for another's. */
    static <R> Form<Resolution<R>> lookUp(Form<R> change) {
        return new Form<>(
                "LookUp" + change.name,
                new Shape<>(
                        sent -> change.operation.write().apply(((LookUp<R>) sent).change()),
                        json -> new LookUp<>((Change<R>) change.operation.read().from(json))),
                Resolutions.of(change.answer));
    }

    /**
     * What the operation is called in every version of the format.
     *
     * @return the name, such as {@code TakePromisedPayment}
     */
    public String name() {
        return name;
    }

    /**
     * Writes an operation.
     *
     * @param sent an operation of this kind
     * @return its JSON in UTF-8
     * @throws ClassCastException if it is of another kind
     */
    public byte[] write(Operation<R> sent) {
        return operation.bytes(sent);
    }

    /**
     * Reads an operation.
     *
     * @param body the bytes that came
     * @return the operation
     * @throws Unreadable if they are no such operation
     */
    public Operation<R> read(byte[] body) throws Unreadable {
        return operation.value(body);
    }

    /**
     * Writes an answer.
     *
     * @param given the operator's answer
     * @return its JSON in UTF-8
     */
    public byte[] writeAnswer(R given) {
        return answer.bytes(given);
    }

    /**
     * Reads an answer.
     *
     * @param body the bytes that came
     * @return the answer
     * @throws Unreadable if they are no such answer
     */
    public R readAnswer(byte[] body) throws Unreadable {
        return answer.value(body);
    }
}
