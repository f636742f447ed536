package io.kabinet.benchmarks.cashback;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same two rules in Drools: compiled once to its executable model, a stateless session for each purchase. */
@State(Scope.Thread)
public class Drools {

    private static final String SOURCE = "io/kabinet/benchmarks/cashback/cashback.drl";
    private static final KieBase RULES = compiled();

    void fire(Purchase purchase) {
        RULES.newStatelessKieSession().execute(purchase);
    }

    private static KieBase compiled() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(SOURCE));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
