// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * Where a view is, in pixels: for shapes relative to the content of what holds them.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
public record Bounds(int x, int y, int width, int height) {

    /** A view that has not been placed. */
    public static final Bounds NONE = new Bounds(0, 0, 0, 0);

    /** The same size elsewhere. */
    public Bounds at(int newX, int newY) {
        return new Bounds(newX, newY, width, height);
    }

    /** Moved. */
    public Bounds shifted(int dx, int dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** The same place in another size. */
    public Bounds sized(int newWidth, int newHeight) {
        return new Bounds(x, y, newWidth, newHeight);
    }

    /** Whether two overlap; touching is not overlapping. */
    public boolean overlaps(Bounds other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Whether a place is inside or on the edge. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
    }

    /** The middle. */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Right edge. */
    public int right() {
        return x + width;
    }

    /** Lower edge. */
    public int bottom() {
        return y + height;
    }
}
