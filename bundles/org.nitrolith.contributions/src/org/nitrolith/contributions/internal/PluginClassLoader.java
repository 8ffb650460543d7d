// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.internal;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads one plug-in jar below the product's class path; sees the jars of the same folder that its Require-Bundle names.
 */
final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private volatile List<PluginClassLoader> required = List.of();

    PluginClassLoader(String name, URL jar, ClassLoader parent) {
        super(name, new URL[] {jar}, parent);
    }

    void require(List<PluginClassLoader> others) {
        required = List.copyOf(others);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException notHere) {
            for (PluginClassLoader other : required) {
                Class<?> found = other.own(name);
                if (found != null) {
                    return found;
                }
            }
            throw notHere;
        }
    }

    private Class<?> own(String name) {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return super.findClass(name);
            } catch (ClassNotFoundException notHere) {
                return null;
            }
        }
    }
}
