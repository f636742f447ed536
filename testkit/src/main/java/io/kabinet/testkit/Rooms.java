package io.kabinet.testkit;

import io.kabinet.core.market.Rulebook;

/**
 * Which rooms an operator has; those that a test can speak to are kept, the rest only answer. Guarded by the world's lock.
 *
 * <p>What one room needs of another it is given when it is made, so the order here is the order in which they depend on each
 * other.
 */
final class Rooms {

    final Network network;
    final CamaraRoom camara;
    final BonusRoom bonus;
    final AccrualRun accrual;
    final CashbackRoom cashback;
    final PartnerDesk partners;
    final ServiceRoom services;
    final BlockRoom blocks;
    final TariffBook tariffs;
    final Herald herald;
    final PromotionRoom promotions;
    final Handset handset;
    final SocialRoom social;
    final Bank bank = new Bank();
    final TopUpRoom topUps;
    final AutoPaymentRun autoPayments;
    final TransferRoom transfers;
    final StandingShares standingShares;
    private final Settings settings;
    private final Desk desk;
    private final Lines lines;
    private final MoneyRoom money;
    private final Sharing sharing;

    Rooms(Settings settings, Desk desk) {
        Rulebook rulebook = settings.rulebook();
        int pageSize = settings.wire().pageSize();
        this.settings = settings;
        this.desk = desk;
        this.lines = new Lines(rulebook);
        this.network = new Network(settings.manners().networkWord());
        this.camara = new CamaraRoom(settings, desk, network);
        this.money = new MoneyRoom(rulebook, lines, desk.people(), pageSize);
        this.bonus = new BonusRoom(rulebook.bonus(), new Gifts(settings, desk), pageSize);
        this.accrual = new AccrualRun(rulebook.bonus());
        this.cashback = new CashbackRoom(settings);
        this.partners = new PartnerDesk(cashback, rulebook.zone());
        this.services = new ServiceRoom(rulebook.services(), pageSize);
        this.blocks = new BlockRoom(rulebook.block(), lines);
        this.tariffs = new TariffBook(rulebook.market().currency());
        this.herald = new Herald(desk, settings.manners().sender());
        this.promotions = new PromotionRoom(rulebook.market());
        this.handset = new Handset(settings, desk, herald, services);
        this.social = new SocialRoom(settings, desk);
        this.topUps = new TopUpRoom(settings, desk, lines, bank);
        this.autoPayments = new AutoPaymentRun(settings, desk, bank, herald);
        this.transfers = new TransferRoom(settings, desk.people());
        this.sharing = new Sharing(settings, desk.people());
        this.standingShares = new StandingShares(settings, sharing, herald, desk.post());
    }

    void open(Entrances entrances) {
        openIdentity(entrances);
        openLine(entrances);
        openCabinet(entrances);
    }

    private void openIdentity(Entrances entrances) {
        new IdentityRoom(settings, desk, network).open(entrances);
        camara.open(entrances);
        social.open(entrances);
    }

    /** The account, the number, and what is taken for it. */
    private void openLine(Entrances entrances) {
        money.open(entrances);
        bonus.open(entrances);
        cashback.open(entrances);
        services.open(entrances);
        new ForwardingRoom(desk).open(entrances);
        blocks.open(entrances);
        new TariffRoom(settings, tariffs, money).open(entrances);
        new FavouriteRoom(tariffs, desk.people()).open(entrances);
        new LimitRoom(settings).open(entrances);
        topUps.open(entrances);
        new AutoPaymentRoom(settings, desk, autoPayments).open(entrances);
        transfers.open(entrances);
        new ShareBalanceRoom(settings, sharing, standingShares).open(entrances);
    }

    /** What is read and set up. */
    private void openCabinet(Entrances entrances) {
        new ArchiveRoom(settings.wire().pageSize()).open(entrances);
        new ReportsRoom(settings, lines).open(entrances);
        new DocumentsRoom(settings, lines).open(entrances);
        NumberRoom numbers = new NumberRoom(settings, desk, money);
        numbers.open(entrances);
        new SettingsRoom(settings, desk, numbers).open(entrances);
        new MessageRoom(settings, desk.post()).open(entrances);
        promotions.open(entrances);
    }
}
