package io.kabinet.checks.wrong.client;

import io.kabinet.checks.wrong.spark.Spark;

final class UsesSpark {
    Spark spark = new Spark();
}
