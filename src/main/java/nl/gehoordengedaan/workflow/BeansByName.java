package nl.gehoordengedaan.workflow;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Lets an expression in a process file call a bean by its name: {@code ${contributionSteps.confirmReceipt(subject)}}. */
class BeansByName extends JuelExpressionManager {

    private final BeanManager beanManager;

    BeansByName(BeanManager beanManager) {
        this.beanManager = beanManager;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(super.createElResolver());
        resolvers.add(new ByName(beanManager));
        return resolvers;
    }

    /** Finds a named bean; everything else is left to the engine. */
    private static final class ByName extends ELResolver {

        private final BeanManager beanManager;

        private ByName(BeanManager beanManager) {
            this.beanManager = beanManager;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null || !(property instanceof String name)) {
                return null;
            }
            Bean<?> bean = beanManager.resolve(beanManager.getBeans(name));
            if (bean == null) {
                return null;
            }
            context.setPropertyResolved(true);
            return beanManager.getReference(bean, Object.class, beanManager.createCreationalContext(bean));
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // a process file cannot replace a bean
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return String.class;
        }

        @Override
        public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return java.util.Collections.emptyIterator();
        }
    }
}
