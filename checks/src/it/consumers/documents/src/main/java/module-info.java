module org.example.consumer {
    requires io.kabinet.documents;
}
