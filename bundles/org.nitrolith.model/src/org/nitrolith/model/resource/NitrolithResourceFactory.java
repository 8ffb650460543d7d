// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resources of all Nitrolith model files. */
public final class NitrolithResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new NitrolithResource(uri);
    }
}
