// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.nitrolith.editing.spi.EditingDomainFactory;
import org.nitrolith.model.resource.NitrolithResource;

/** The product's own editing domains: EMF's, with the item providers of all models and files that may be read-only. */
final class ModelDomainFactory implements EditingDomainFactory {

    @Override
    public boolean owns(Path project) {
        return true;
    }

    @Override
    public EditingDomain create(Path project) {
        ComposedAdapterFactory providers = new ComposedAdapterFactory(
                ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        providers.addAdapterFactory(new ResourceItemProviderAdapterFactory());
        providers.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return new Domain(providers);
    }

    @Override
    public void dispose(EditingDomain domain) {
        domain.getCommandStack().flush();
        List.copyOf(domain.getResourceSet().getResources()).forEach(Resource::unload);
        domain.getResourceSet().getResources().clear();
        ((ComposedAdapterFactory) ((Domain) domain).getAdapterFactory()).dispose();
    }

    private static final class Domain extends AdapterFactoryEditingDomain {

        Domain(ComposedAdapterFactory providers) {
            super(providers, new History());
        }

        @Override
        public boolean isReadOnly(Resource resource) {
            return resource instanceof NitrolithResource model ? model.isReadOnly() : super.isReadOnly(resource);
        }
    }
}
