// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitDrawing;
import org.nitrolith.electrochem.spi.CircuitElement;
import org.nitrolith.ui.theme.Shade;

/** The circuit as text, with buttons that insert elements, the place of an error, and the circuit drawn. */
final class CircuitControl extends Composite {

    private static final Set<String> ON_BUTTONS = Set.of("R", "C", "L", "CPE", "W", "Wo", "Ws");
    private static final int DRAWING_HEIGHT = 80;

    private final Text text;
    private final Label message;
    private final Canvas drawing;
    private final List<Runnable> listeners = new ArrayList<>();
    private Image picture;

    CircuitControl(Composite parent, FormToolkit toolkit, Iterable<CircuitElement> elements) {
        super(parent, SWT.NONE);
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(this);
        toolkit.createLabel(this, "&Circuit");
        text = toolkit.createText(this, "", SWT.SINGLE | SWT.BORDER);
        text.setToolTipText("Series with -, parallel with p( , ): R0-p(R1,CPE1)-CPE2; or as R(RQ)Q");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> listeners.forEach(Runnable::run));
        toolkit.createLabel(this, "Insert");
        palette(toolkit, elements);
        toolkit.createLabel(this, "");
        message = toolkit.createLabel(this, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(message);
        message.setForeground(Shade.ERROR.color(this));
        message.setVisible(false);
        drawing = new Canvas(this, SWT.DOUBLE_BUFFERED);
        toolkit.adapt(drawing);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, DRAWING_HEIGHT).applyTo(drawing);
        drawing.addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, e -> forgetPicture());
    }

    private void palette(FormToolkit toolkit, Iterable<CircuitElement> elements) {
        Composite bar = toolkit.createComposite(this);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 2;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        MenuManager more = new MenuManager();
        for (CircuitElement element : elements) {
            if (ON_BUTTONS.contains(element.symbol())) {
                Button button = toolkit.createButton(bar, element.symbol(), SWT.PUSH);
                button.setToolTipText(element.name());
                button.addListener(SWT.Selection, e -> insert(element.symbol()));
            } else {
                more.add(action(element.symbol() + "  " + element.name(), () -> insert(element.symbol())));
            }
        }
        Button parallel = toolkit.createButton(bar, "p( , )", SWT.PUSH);
        parallel.setToolTipText("Resistor and constant phase element in parallel; what is selected is put in place of the resistor");
        parallel.addListener(SWT.Selection, e -> insertParallel());
        if (!more.isEmpty()) {
            Button others = toolkit.createButton(bar, "More ▾", SWT.PUSH);
            others.setToolTipText("All other elements");
            others.addListener(SWT.Selection, e -> {
                Rectangle at = others.getBounds();
                var menu = more.createContextMenu(others);
                menu.setLocation(bar.toDisplay(at.x, at.y + at.height));
                menu.setVisible(true);
            });
        }
        bar.addListener(SWT.Dispose, e -> more.dispose());
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Called when the text is changed. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    String text() {
        return text.getText().strip();
    }

    void setText(String circuit) {
        text.setText(circuit);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    void insert(String symbol) {
        put(CircuitText.insert(text.getText(), text.getSelection().x, text.getSelection().y, symbol));
    }

    void insertParallel() {
        put(CircuitText.insertParallel(text.getText(), text.getSelection().x, text.getSelection().y));
    }

    private void put(CircuitText.Edit edit) {
        text.setText(edit.text());
        text.setSelection(edit.caret());
        text.setFocus();
    }

    /** Shows what is wrong with the text, or nothing. */
    void show(FitModel model) {
        boolean wrong = model.problem().isPresent();
        if (wrong) {
            FitModel.Problem problem = model.problem().get();
            String typed = text.getText().stripLeading();
            int at = Math.min(problem.position(), typed.length());
            message.setText((typed.substring(0, at) + " ▸ " + typed.substring(at) + "\n" + problem.message())
                    .replace("&", "&&"));
        }
        if (message.getVisible() != wrong || wrong) {
            message.setVisible(wrong);
            ((GridData) message.getLayoutData()).exclude = !wrong;
            getParent().layout(true, true);
        }
        if (!wrong) {
            model.circuit().ifPresent(this::draw);
        }
    }

    String message() {
        return message.getVisible() ? message.getText() : "";
    }

    private void draw(Circuit circuit) {
        forgetPicture();
        String svg = CircuitDrawing.svg(circuit).replace("currentColor", Shade.TEXT.hex(getDisplay()));
        try {
            picture = new Image(getDisplay(), new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (SWTException e) {
            picture = null;
        }
        drawing.redraw();
    }

    private void paint(Event event) {
        if (picture == null) {
            return;
        }
        Rectangle from = picture.getBounds();
        Rectangle to = drawing.getClientArea();
        double scale = Math.min(1, Math.min((double) to.width / from.width, (double) to.height / from.height));
        int width = (int) (from.width * scale);
        int height = (int) (from.height * scale);
        event.gc.setAntialias(SWT.ON);
        event.gc.setInterpolation(SWT.HIGH);
        event.gc.drawImage(picture, 0, 0, from.width, from.height, (to.width - width) / 2, (to.height - height) / 2,
                width, height);
    }

    private void forgetPicture() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }
}
