// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.resource.Severity;

/**
 * The services of a specification: public methods whose first parameter is a model element, of the classes that its
 * viewpoints name as Java extensions. All share one name space. Of several methods of one name the one is called whose
 * parameters fit the arguments, the most special first parameter first. A parameter of a primitive type fits no argument.
 */
public final class Services {

    private record Service(Object target, Method method) {

        boolean takes(List<Object> arguments) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length != arguments.size()) {
                return false;
            }
            for (int i = 0; i < types.length; i++) {
                Object argument = arguments.get(i);
                if (argument == null ? types[i].isPrimitive() || i == 0 : !types[i].isInstance(argument)) {
                    return false;
                }
            }
            return true;
        }

        String signature() {
            List<String> types = new ArrayList<>();
            for (Class<?> type : method.getParameterTypes()) {
                types.add(type.getSimpleName());
            }
            return method.getName() + "(" + String.join(", ", types) + ")";
        }
    }

    private final Map<String, List<Service>> services = new LinkedHashMap<>();

    Services(Specification specification) {
        for (Construct viewpoint : specification.group().all("ownedViewpoints")) {
            for (Construct extension : viewpoint.all("ownedJavaExtensions")) {
                load(specification, extension);
            }
        }
        services.values().forEach(list -> list.sort(Comparator.comparing(Service::signature)));
        services.values().forEach(Services::specialFirst);
    }

    private void load(Specification specification, Construct extension) {
        String name = extension.text("qualifiedClassName");
        try {
            Class<?> type = specification.source().serviceClass(name);
            Object target = type.getConstructor().newInstance();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])
                        && !method.isBridge() && Modifier.isPublic(method.getModifiers())) {
                    List<Service> same = services.computeIfAbsent(method.getName(), n -> new ArrayList<>());
                    if (same.stream().noneMatch(s -> s.method().equals(method))) {
                        same.add(new Service(target, method));
                    }
                }
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            specification.report(new SpecificationProblem(Severity.ERROR, specification.file(), extension.line(),
                    extension.path(), "the services of " + name + " cannot be used: " + cause(e)
                            + ". The class has to be public with a public constructor without parameters."));
        }
    }

    /** Moves each method in front of those that take a supertype of its first parameter. */
    private static void specialFirst(List<Service> list) {
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                Class<?> first = list.get(i).method().getParameterTypes()[0];
                Class<?> second = list.get(j).method().getParameterTypes()[0];
                if (first != second && first.isAssignableFrom(second)) {
                    list.add(i, list.remove(j));
                    j = i;
                }
            }
        }
    }

    /** Whether there is a service of that name. */
    public boolean exists(String name) {
        return services.containsKey(name);
    }

    /** The methods of a service, the most special first. */
    public List<Method> methods(String name) {
        return services.getOrDefault(name, List.of()).stream().map(Service::method).toList();
    }

    /**
     * Calls a service.
     *
     * @param name its name
     * @param arguments the element that it is called on, then the arguments
     * @return what it returns
     * @throws EvaluationException where there is none that takes these, and where it throws
     */
    public Object call(String name, List<Object> arguments) throws EvaluationException {
        List<Service> named = services.get(name);
        if (named == null) {
            throw new EvaluationException("there is no service \"" + name + "\" in the Java extensions of this specification", null);
        }
        for (Service service : named) {
            if (service.takes(arguments)) {
                return invoke(service, arguments);
            }
        }
        List<String> types = new ArrayList<>();
        arguments.forEach(a -> types.add(a == null ? "nothing"
                : a instanceof EObject element ? element.eClass().getName() : a.getClass().getSimpleName()));
        List<String> has = named.stream().map(Service::signature).toList();
        throw new EvaluationException("the service \"" + name + "\" does not take (" + String.join(", ", types) + "); there is "
                + String.join(", ", has), null);
    }

    private static Object invoke(Service service, List<Object> arguments) throws EvaluationException {
        try {
            return service.method().invoke(service.target(), arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new EvaluationException("the service " + service.signature() + " failed: " + cause(e), e);
        } catch (IllegalAccessException e) {
            throw new EvaluationException("the service " + service.signature() + " cannot be called; its class has to be public",
                    e);
        }
    }

    private static String cause(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : " (" + root.getMessage() + ")");
    }
}
