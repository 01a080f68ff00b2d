package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.PageAddition;

/** Every page knows who reads it, for the menu. */
@ApplicationScoped
class VisitorOnPage implements PageAddition {

    @Inject
    Visitor visitor;

    @Override
    public void addTo(Map<String, Object> model) {
        model.put("visitor", new PageVisitor(visitor.isLoggedIn(), visitor.actor().map(Actor::name).orElse(""),
            Arrays.stream(Right.values()).filter(visitor::may).map(Right::name).collect(Collectors.toUnmodifiableSet())));
    }
}
