// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.diagram.spec.TableRepresentation;

/**
 * A table that is open: an element shown as a representation says. With an editing domain it follows the model after each command,
 * also after undo and redo, whoever gave it; without one it shows the model as it is and {@link #refresh()} asks for more. All of
 * it belongs to one thread, that of the model.
 */
public final class Table implements AutoCloseable {

    private final TableRepresentation representation;
    private final EObject element;
    private final Optional<EditingDomain> domain;
    private final Evaluator evaluator;
    private final List<TableListener> listeners = new CopyOnWriteArrayList<>();
    private final EContentAdapter changes = new Changes();
    private final CommandStackListener afterCommand = event -> follow();
    private List<TableColumn> columns = List.of();
    private List<TableLine> lines = List.of();
    private final ValueText texts = new ValueText();
    private TableContent content;
    private boolean stale;

    private Table(TableRepresentation representation, EObject element, Optional<EditingDomain> domain,
            Consumer<SpecificationProblem> log) {
        if (!representation.isOn(element)) {
            throw new IllegalArgumentException("the table \"" + representation.label() + "\" is on a " + representation.domainClass()
                    + " and not on a " + element.eClass().getName());
        }
        this.representation = representation;
        this.element = element;
        this.domain = domain;
        this.evaluator = new Evaluator(representation.specification(), log);
        refresh();
    }

    /**
     * Opens a table for reading.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @return the table
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Table open(TableRepresentation representation, EObject element) {
        return open(representation, element, null, SpecificationLoader::log);
    }

    /**
     * Opens a table that can be edited. Close it when it is no longer needed.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @param domain the editing domain that owns the model
     * @return the table
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Table open(TableRepresentation representation, EObject element, EditingDomain domain) {
        return open(representation, element, Objects.requireNonNull(domain, "domain"), SpecificationLoader::log);
    }

    /**
     * Opens a table.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @param domain the editing domain that owns the model; null for reading only
     * @param log told of what cannot be shown, each construct once
     * @return the table
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Table open(TableRepresentation representation, EObject element, EditingDomain domain,
            Consumer<SpecificationProblem> log) {
        Table table = new Table(representation, element, Optional.ofNullable(domain), log);
        table.domain.ifPresent(d -> {
            d.getResourceSet().eAdapters().add(table.changes);
            d.getCommandStack().addCommandStackListener(table.afterCommand);
        });
        return table;
    }

    /** Ends it: it no longer follows the model. */
    @Override
    public void close() {
        domain.ifPresent(d -> {
            d.getCommandStack().removeCommandStackListener(afterCommand);
            d.getResourceSet().eAdapters().remove(changes);
        });
        listeners.clear();
        texts.dispose();
    }

    /** What it shows. */
    public TableRepresentation representation() {
        return representation;
    }

    /** The element that it is on. */
    public EObject element() {
        return element;
    }

    /** The editing domain; empty for a table that is only read. */
    public Optional<EditingDomain> domain() {
        return domain;
    }

    /** The evaluator of its expressions, for tools. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** What could not be shown so far, each construct once. */
    public List<SpecificationProblem> problems() {
        return evaluator.problems();
    }

    /** Its title. */
    public String title() {
        return content.title();
    }

    /** The columns, in the order of the specification; in a cross table in that of the model. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** The outermost lines, in the order of the model. */
    public List<TableLine> lines() {
        return lines;
    }

    /** All lines in the order of the table: each before those below it. */
    public List<TableLine> allLines() {
        List<TableLine> all = new ArrayList<>();
        lines.forEach(l -> l.collect(all));
        return all;
    }

    /** Brings it in step with the model. */
    public void refresh() {
        stale = false;
        List<TableLine> newLines = new ArrayList<>(lines);
        List<TableColumn> newColumns = new ArrayList<>(columns);
        content = new TableContent(this, newLines, newColumns);
        lines = List.copyOf(newLines);
        columns = List.copyOf(newColumns);
        listeners.forEach(TableListener::changed);
    }

    /**
     * Adds a listener.
     *
     * @param listener told of each change
     */
    public void addListener(TableListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(TableListener listener) {
        listeners.remove(listener);
    }

    TableContent content() {
        return content;
    }

    ValueText texts() {
        return texts;
    }

    private void follow() {
        if (stale) {
            refresh();
        }
    }

    /** Notices that the model has changed; the table follows when the command is over. */
    private final class Changes extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                stale = true;
            }
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
