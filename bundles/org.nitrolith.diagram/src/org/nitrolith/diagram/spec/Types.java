// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The classes that type names mean: {@code package::Class}, also written {@code package.Class} or {@code Class}. They are
 * looked for in the metamodels that the specification names, then in all that are registered.
 */
public final class Types {

    private final List<EPackage> metamodels;
    private final EPackage.Registry registry;
    private final Map<String, List<EClass>> known = new ConcurrentHashMap<>();

    Types(List<EPackage> metamodels, EPackage.Registry registry) {
        this.metamodels = metamodels;
        this.registry = registry;
    }

    /** The classes of a name; empty where there is none. */
    public List<EClass> classes(String typeName) {
        List<EClass> found = known.get(typeName.strip());
        if (found == null) {
            found = search(typeName.strip());
            if (!found.isEmpty()) {
                // A metamodel that is registered later is found later.
                known.put(typeName.strip(), found);
            }
        }
        return found;
    }

    /** The class of a name of which an instance can be made. */
    public Optional<EClass> concrete(String typeName) {
        return classes(typeName).stream().filter(c -> !c.isAbstract() && !c.isInterface()).findFirst();
    }

    /** Whether an element is an instance of the class of that name; every element is one of {@code EObject}. */
    public boolean isInstance(EObject element, String typeName) {
        for (EClass type : classes(typeName)) {
            if (type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(element.eClass())) {
                return true;
            }
        }
        return false;
    }

    private List<EClass> search(String typeName) {
        if (typeName.isEmpty()) {
            return List.of();
        }
        String name = typeName.replace("::", ".");
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        String className = name.substring(dot + 1);
        if (className.equals("EObject") && (packageName.isEmpty() || packageName.equals("ecore"))) {
            return List.of(EcorePackage.Literals.EOBJECT);
        }
        Set<EClass> found = new LinkedHashSet<>();
        for (EPackage metamodel : withSubpackages(metamodels)) {
            match(metamodel, packageName, className, found);
        }
        if (found.isEmpty()) {
            for (String uri : List.copyOf(registry.keySet()).stream().sorted().toList()) {
                if (registry.getEPackage(uri) instanceof EPackage candidate) {
                    match(candidate, packageName, className, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void match(EPackage candidate, String packageName, String className, Set<EClass> found) {
        if ((packageName.isEmpty() || packageName.equals(candidate.getName()))
                && candidate.getEClassifier(className) instanceof EClass type) {
            found.add(type);
        }
    }

    private static List<EPackage> withSubpackages(List<EPackage> packages) {
        List<EPackage> all = new ArrayList<>();
        for (EPackage each : packages) {
            all.add(each);
            all.addAll(withSubpackages(each.getESubpackages()));
        }
        return all;
    }
}
