package io.kabinet.client.wire;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of what goes over the wire, for whoever sends it and for whoever answers.
 *
 * <p>A change is looked up at a place of its own, next to the place where it is made. What is not in the table is not
 * carried. Immutable and safe for use by several threads.
 */
public final class Contract {

    /** The library's own contract. */
    public static final Contract KABINET = new Contract(Stream.of(
            IdentityShapes.LINES,
            CredentialShapes.LINES,
            AccountShapes.LINES,
            PromisedShapes.LINES,
            BonusShapes.LINES,
            GiftShapes.LINES,
            CashbackShapes.LINES,
            ArchiveShapes.LINES,
            ServiceShapes.LINES,
            ForwardingShapes.LINES,
            BlockShapes.LINES,
            DetailingShapes.LINES,
            DocumentShapes.LINES,
            BillShapes.LINES,
            PaymentShapes.LINES,
            TariffShapes.LINES,
            TariffChangeShapes.LINES,
            AllowanceShapes.LINES,
            LimitShapes.LINES,
            FavouriteShapes.LINES,
            SettingsShapes.LINES,
            NumberShapes.LINES,
            MessageShapes.LINES,
            PromotionShapes.LINES,
            HomeShapes.LINES,
            SocialShapes.LINES,
            TopUpShapes.LINES,
            AutoPaymentShapes.LINES,
            TransferShapes.LINES,
            ShareBalanceShapes.LINES));

    private final Map<Class<?>, Endpoint<?>> operations = new HashMap<>();
    private final Map<Class<?>, Endpoint<?>> lookUps = new HashMap<>();
    private final Map<Route, Endpoint<?>> places = new HashMap<>();

    private Contract(Stream<List<Line<?, ?>>> rooms) {
        rooms.flatMap(List::stream).forEach(this::add);
    }

    private void add(Line<?, ?> line) {
        operations.put(line.kind(), line.endpoint());
        places.put(line.endpoint().route(), line.endpoint());
        if (Change.class.isAssignableFrom(line.kind())) {
            Endpoint<?> lookUp = line.lookUp();
            lookUps.put(line.kind(), lookUp);
            places.put(lookUp.route(), lookUp);
        }
    }

    /**
     * Where an operation goes and what it holds.
     *
     * @param operation the operation; a look-up is told by the change in it
     * @param <R> what the operator answers with
     * @return its line of the table, or empty if it is not carried
     */
    @SuppressWarnings("unchecked") // the key of a line is the class whose form it holds
    public <R> Optional<Endpoint<R>> of(Operation<R> operation) {
        Endpoint<?> found = operation instanceof LookUp<?> lookUp
                ? lookUps.get(lookUp.change().getClass())
                : operations.get(operation.getClass());
        return Optional.ofNullable((Endpoint<R>) found);
    }

    /**
     * What is answered at a place.
     *
     * @param route a method and a path
     * @return the line of the table, or empty if there is nothing there
     */
    public Optional<Endpoint<?>> at(Route route) {
        return Optional.ofNullable(places.get(route));
    }

    /**
     * Whether operations of a kind are in the table.
     *
     * @param kind the class of the operation
     * @return true if at least some of them are; of look-ups those of changes that are
     */
    public boolean carries(Class<?> kind) {
        return kind == LookUp.class ? !lookUps.isEmpty() : operations.containsKey(kind);
    }

    /**
     * All lines of the table.
     *
     * @return the lines, look-ups among them, in no order
     */
    public List<Endpoint<?>> endpoints() {
        return List.copyOf(places.values());
    }
}
