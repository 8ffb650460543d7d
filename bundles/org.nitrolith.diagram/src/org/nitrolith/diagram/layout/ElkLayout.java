// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.LabelStyle;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;

/**
 * Arranges views in layers with the Eclipse Layout Kernel: edges run in one direction at right angles and around nodes. The
 * order of the model decides where nothing else does, so the same model is arranged in the same way each time. It looks at the
 * views when it is made and when its result is asked for; in between it can compute in any thread.
 */
final class ElkLayout {

    private static final double NODE_DISTANCE = 30;
    private static final double LAYER_DISTANCE = 45;
    private static final double MARGIN = 15;
    private static final double WIDE = 1.6;
    /** From here on the order within layers is searched for less long. */
    private static final int MANY = 300;
    private static final long STACK_BYTES = 1L << 28;

    /** What was computed: places by view, relative to their holder's content, and routes in the arranged area. */
    record Result(Map<ShapeView, Bounds> places, Map<EdgeView, List<Point>> routes, Map<EdgeView, Bounds> labels) {
    }

    private final Map<ShapeView, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<ShapeView, ElkConnectableShape> ends = new LinkedHashMap<>();
    private final Map<EdgeView, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<EdgeView, ElkLabel> labels = new LinkedHashMap<>();
    private final Direction direction;
    private final ElkNode root = ElkGraphUtil.createGraph();

    ElkLayout(List<ElementView> children, List<EdgeView> allEdges, boolean downwards) {
        register();
        direction = downwards ? Direction.DOWN : Direction.RIGHT;
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, direction);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        spacing(root);
        children.forEach(c -> add(root, c));
        for (EdgeView edge : allEdges) {
            if (edge.isVisible()) {
                add(edge);
            }
        }
        if (edges.isEmpty()) {
            // Without edges layers would be one long column.
            boxes(root);
            nodes.values().stream().filter(n -> !n.getChildren().isEmpty()).forEach(ElkLayout::boxes);
        }
        boolean flat = nodes.values().stream().allMatch(n -> n.getChildren().isEmpty());
        if (flat) {
            // what is not connected stands side by side
            root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
            // ELK 0.12 cannot do it for nested graphs; these are stable because its random numbers have a fixed seed.
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        }
        if (nodes.size() > MANY) {
            root.setProperty(LayeredOptions.THOROUGHNESS, 2);
        }
    }

    private static synchronized void register() {
        if (LayoutMetaDataService.getInstance().getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }
    }

    /** Computes; one at a time, and in a thread with a large stack, since the kernel goes down a chain of nodes by recursion. */
    void compute(IProgressMonitor monitor) {
        FutureTask<Boolean> task = new FutureTask<>(() -> new RecursiveGraphLayoutEngine().layout(root, new Progress(monitor)), true);
        synchronized (ElkLayout.class) {
            Thread thread = new Thread(null, task, "Layout", STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            try {
                task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the views could not be laid out: " + e.getCause(), e);
            }
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Tells a monitor how far the kernel is, and the kernel whether it is to go on. */
    private static final class Progress extends BasicProgressMonitor {

        private static final int WHOLE = 1000;

        private final IProgressMonitor monitor;
        private int told;

        Progress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int levels) {
            return new Progress(monitor);
        }

        @Override
        protected void doBegin(String name, float work, boolean outermost, int levels) {
            if (outermost) {
                monitor.beginTask("Laying out", WHOLE);
            }
        }

        @Override
        protected void doWorked(float done, float whole, boolean outermost) {
            if (outermost) {
                int now = (int) Math.min(WHOLE, WHOLE * done / whole);
                monitor.worked(now - told);
                told = now;
            }
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }
    }

    private static void boxes(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, BoxLayouterOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
        graph.setProperty(CoreOptions.ASPECT_RATIO, WIDE);
    }

    private void spacing(ElkNode graph) {
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_DISTANCE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_DISTANCE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 15.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 15.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
    }

    // ---- views to graph ----

    private void add(ElkNode parent, ElementView view) {
        if (!(view instanceof ShapeView shape) || !shape.isVisible()) {
            return;
        }
        ElkNode node = ElkGraphUtil.createNode(parent);
        nodes.put(shape, node);
        ends.put(shape, node);
        node.setIdentifier(shape.id());
        switch (shape) {
            case NodeView plain -> {
                node.setDimensions(plain.bounds().width(), plain.bounds().height());
                if (!plain.style().labelInside() && !plain.style().labelHidden() && !plain.label().isEmpty()) {
                    label(node, plain.label(), plain.style().label());
                    node.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
                }
            }
            case ContainerView container -> container(node, container);
        }
        for (NodeView border : shape.borderNodes()) {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setDimensions(border.bounds().width(), border.bounds().height());
            ends.put(border, port);
        }
    }

    private void container(ElkNode node, ContainerView container) {
        Bounds size = container.bounds();
        boolean free = container.presentation() == ContainerView.Presentation.FREE_FORM;
        List<ElementView> shown = container.children().stream().filter(ElementView::isVisible).toList();
        if (!free || shown.isEmpty()) {
            node.setDimensions(size.width(), size.height());
            if (container.isStack()) {
                node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
            }
            return;
        }
        int label = TextSize.of(container.label(), container.style().label()).width() + 2 * ContainerView.INSET;
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(Math.max(container.askedWidth(), label),
                Math.max(container.askedHeight(), container.headerHeight() + ContainerView.INSET)));
        node.setProperty(CoreOptions.PADDING, new ElkPadding(container.headerHeight() + MARGIN, MARGIN, MARGIN, MARGIN));
        node.setProperty(CoreOptions.DIRECTION, direction);
        spacing(node);
        shown.forEach(c -> add(node, c));
    }

    private static ElkLabel label(ElkGraphElement owner, String text, LabelStyle style) {
        TextSize size = TextSize.of(text, style);
        ElkLabel label = ElkGraphUtil.createLabel(text, owner);
        label.setDimensions(size.width(), size.height());
        return label;
    }

    private void add(EdgeView edge) {
        ElkConnectableShape source = end(edge.source(), true);
        ElkConnectableShape target = end(edge.target(), false);
        if (source == null || target == null) {
            return;
        }
        ElkEdge elk = ElkGraphUtil.createSimpleEdge(source, target);
        edges.put(edge, elk);
        if (!edge.label().isEmpty()) {
            ElkLabel centre = label(elk, edge.label(), edge.style().centre());
            centre.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            labels.put(edge, centre);
        }
        if (!edge.beginLabel().isEmpty()) {
            label(elk, edge.beginLabel(), edge.style().begin()).setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.TAIL);
        }
        if (!edge.endLabel().isEmpty()) {
            label(elk, edge.endLabel(), edge.style().end()).setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.HEAD);
        }
    }

    /** The node or port of a view; for a region a port of its stack, at its height. */
    private ElkConnectableShape end(ShapeView view, boolean outgoing) {
        ElkConnectableShape known = ends.get(view);
        if (known != null) {
            return known;
        }
        ShapeView outer = view;
        while (!nodes.containsKey(outer)) {
            if (!(outer.parent() instanceof ShapeView above)) {
                return null;
            }
            outer = above;
        }
        ElkNode node = nodes.get(outer);
        Bounds inner = view.absoluteBounds();
        Bounds holder = outer.absoluteBounds();
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, outgoing ? PortSide.EAST : PortSide.WEST);
        port.setLocation(outgoing ? node.getWidth() : 0, inner.centre().y() - holder.y());
        return port;
    }

    // ---- graph to views ----

    /** What was computed. */
    Result result() {
        Map<ShapeView, Bounds> places = new LinkedHashMap<>();
        nodes.forEach((view, node) -> {
            int dx = view.parent() instanceof ContainerView ? ContainerView.INSET : 0;
            int dy = view.parent() instanceof ContainerView holder ? holder.headerHeight() : 0;
            places.put(view, new Bounds(round(node.getX()) - dx, round(node.getY()) - dy, round(node.getWidth()),
                    round(node.getHeight())));
        });
        ends.forEach((view, end) -> {
            if (end instanceof ElkPort port) {
                places.put(view, new Bounds(round(port.getX()), round(port.getY()), round(port.getWidth()), round(port.getHeight())));
            }
        });
        Map<EdgeView, List<Point>> routes = new LinkedHashMap<>();
        Map<EdgeView, Bounds> labelPlaces = new LinkedHashMap<>();
        edges.forEach((view, edge) -> {
            KVector origin = origin(edge.getContainingNode());
            if (!edge.getSections().isEmpty()) {
                routes.put(view, route(edge.getSections().getFirst(), origin));
            }
            ElkLabel label = labels.get(view);
            if (label != null) {
                labelPlaces.put(view, new Bounds(round(origin.x + label.getX()), round(origin.y + label.getY()),
                        round(label.getWidth()), round(label.getHeight())));
            }
        });
        return new Result(places, routes, labelPlaces);
    }

    private static List<Point> route(ElkEdgeSection section, KVector origin) {
        List<Point> route = new ArrayList<>();
        route.add(new Point(round(origin.x + section.getStartX()), round(origin.y + section.getStartY())));
        for (ElkBendPoint bend : section.getBendPoints()) {
            route.add(new Point(round(origin.x + bend.getX()), round(origin.y + bend.getY())));
        }
        route.add(new Point(round(origin.x + section.getEndX()), round(origin.y + section.getEndY())));
        return route;
    }

    private static KVector origin(ElkNode node) {
        KVector origin = new KVector();
        for (ElkNode n = node; n != null && n.getParent() != null; n = n.getParent()) {
            origin.add(n.getX(), n.getY());
        }
        return origin;
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
