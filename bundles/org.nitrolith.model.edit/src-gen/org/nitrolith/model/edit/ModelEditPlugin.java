// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.edit;

import org.eclipse.emf.common.EMFPlugin;

import org.eclipse.emf.common.util.ResourceLocator;

/**
 * This is the central singleton for the Nitrolith edit plugin.
 * @generated
 */
public final class ModelEditPlugin extends EMFPlugin
{
    /**
     * Keep track of the singleton.
     * @generated
     */
    public static final ModelEditPlugin INSTANCE = new ModelEditPlugin();

    /**
     * Keep track of the singleton.
     * @generated
     */
    private static Implementation plugin;

    /**
     * Create the instance.
     * @generated
     */
    public ModelEditPlugin()
    {
        super
          (new ResourceLocator []
           {
           });
    }

    /**
     * Returns the singleton instance of the Eclipse plugin.
     * @return the singleton instance.
     * @generated
     */
    @Override
    public ResourceLocator getPluginResourceLocator()
    {
        return plugin;
    }

    /**
     * Returns the singleton instance of the Eclipse plugin.
     * @return the singleton instance.
     * @generated
     */
    public static Implementation getPlugin()
    {
        return plugin;
    }

    /**
     * The actual implementation of the Eclipse <b>Plugin</b>.
     * @generated
     */
    public static class Implementation extends EclipsePlugin
    {
        /**
         * Creates an instance.
         * @generated
         */
        public Implementation()
        {
            super();

            // Remember the static instance.
            //
            plugin = this;
        }
    }

}
