// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The services of the test specification. */
public final class LabServices {

    private static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    public String title(EObject lab) {
        return "Benches of " + get(lab, "name");
    }

    public boolean isLoaded(EObject item) {
        return (Integer) get(item, "load") >= 10;
    }

    public boolean isShown(EObject item) {
        return (Integer) get(item, "load") >= 0;
    }

    public String about(EObject item) {
        return "carries " + get(item, "load");
    }

    public String nameMissing(EObject item) {
        return "A " + item.eClass().getName() + " has no name";
    }

    public boolean hasRoom(EObject bench) {
        return ((List<?>) get(bench, "items")).size() < 4;
    }

    public boolean mayLink(EObject from, EObject to) {
        return from != to;
    }

    public EObject labOf(EObject item) {
        return item.eContainer().eContainer();
    }

    public String linkName(EObject from, EObject to) {
        return get(from, "name") + "-" + get(to, "name");
    }

    public String fromName(EObject link) {
        return "from " + get((EObject) get(link, "from"), "name");
    }

    public String toName(EObject link) {
        return "to " + get((EObject) get(link, "to"), "name");
    }

    public String word(EObject any) {
        return "word of " + get(any, "name");
    }

    /** The links at an element or at what it holds. */
    public List<EObject> linksTouching(EObject element) {
        EObject lab = element;
        while (lab.eContainer() != null) {
            lab = lab.eContainer();
        }
        return ((List<?>) get(lab, "links")).stream().map(EObject.class::cast)
                .filter(link -> within((EObject) get(link, "from"), element) || within((EObject) get(link, "to"), element)).toList();
    }

    private static boolean within(EObject inner, EObject outer) {
        for (EObject e = inner; e != null; e = e.eContainer()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }

    public String failing(EObject any) {
        throw new IllegalStateException("the balance is not connected");
    }

    public EObject itself(EObject any) {
        return any;
    }

    public String countedAs(EObject any, int number) {
        return "number " + number;
    }

    public String widthText(EObject any) {
        return "wide";
    }

    public boolean failingCondition(EObject any) {
        throw new IllegalStateException("the scale is off");
    }
}
