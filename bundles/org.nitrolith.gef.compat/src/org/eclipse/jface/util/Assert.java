// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/**
 * JFace has removed this class, and GEF 3.2 still calls it. Each method goes on to the class of the platform that has
 * taken its place.
 */
public final class Assert {

    private Assert() {
    }

    /** Checks an argument. */
    public static boolean isLegal(boolean expression) {
        return org.eclipse.core.runtime.Assert.isLegal(expression);
    }

    /** Checks an argument. */
    public static boolean isLegal(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isLegal(expression, message);
    }

    /** Checks that something is there. */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** Checks that something is there. */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /** Checks a condition. */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /** Checks a condition. */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
