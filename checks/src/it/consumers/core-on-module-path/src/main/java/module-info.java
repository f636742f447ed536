module org.example.consumer {
    requires io.kabinet.core;
}
