create table if not exists lockout (
  number bigint primary key,
  failures int not null,
  passwords_issued int not null,
  streak int not null,
  locked boolean not null,
  since timestamp(9) with time zone,
  locked_until timestamp(9) with time zone
);
create table if not exists subscriber (
  number bigint primary key,
  debt_on_other_numbers decimal(15, 2) not null,
  currency char(3) not null
);
create table if not exists book (
  kind varchar(10) not null,
  number bigint not null,
  version bigint not null,
  primary key (kind, number)
);
create table if not exists promised_payment (
  number bigint not null,
  place int not null,
  amount decimal(15, 2) not null,
  currency char(3) not null,
  taken_at timestamp(9) with time zone not null,
  repay_by timestamp(9) with time zone not null,
  fee decimal(15, 2),
  fee_timing varchar(20),
  seen_at timestamp(9) with time zone not null,
  primary key (number, place)
);
create table if not exists repayment (
  number bigint not null,
  payment int not null,
  place int not null,
  top_up varchar(200) not null,
  top_up_amount decimal(15, 2) not null,
  currency char(3) not null,
  top_up_at timestamp(9) with time zone not null,
  repaid decimal(15, 2) not null,
  primary key (number, payment, place)
);
create table if not exists bonus_entry (
  number bigint not null,
  place int not null,
  kind varchar(30) not null,
  request varchar(200),
  about varchar(200) not null,
  at timestamp(9) with time zone not null,
  gift_from bigint,
  gift_to bigint,
  gift_until timestamp(9) with time zone,
  primary key (number, place)
);
create table if not exists bonus_part (
  number bigint not null,
  entry int not null,
  place int not null,
  lot_entry int not null,
  lot_part int not null,
  lapses_at timestamp(9) with time zone,
  points bigint not null,
  primary key (number, entry, place)
);
