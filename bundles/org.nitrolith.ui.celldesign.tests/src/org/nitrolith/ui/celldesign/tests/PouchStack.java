// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.tests;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.units.Quantity;

/** The LGPS stack of the review's Fig. 17 with set S1: 4 mAh/cm2, 20 um, N/P 1.2, 12 um Al, 10 um Cu. */
final class PouchStack {

    private PouchStack() {
    }

    static CellBuild s1() {
        CellBuild cell = CellFactory.eINSTANCE.createCellBuild();
        cell.setName("Fig17-LGPS");
        collector(cell, "Al", "12 um", "2.7 g/cm3");
        CompositeElectrode cathode = CellFactory.eINSTANCE.createCompositeElectrode();
        cathode.setName("NMC811");
        cathode.setSpecificCapacity(Quantity.parse("200 mAh/g"));
        cathode.setMeanVoltage(Quantity.parse("3.75 V"));
        cathode.setActiveFraction(Quantity.parse("90 wt%"));
        cathode.setElectrolyteFraction(Quantity.parse("10 wt%"));
        cathode.setArealCapacity(Quantity.parse("4 mAh/cm2"));
        cell.getStack().add(cathode);
        electrolyte(cell, "LGPS", "2.04 g/cm3");
        electrolyte(cell, "beta-Li3N", "1.27 g/cm3");
        LithiumAnode lithium = CellFactory.eINSTANCE.createLithiumAnode();
        lithium.setName("Li");
        lithium.setSpecificCapacity(Quantity.parse("3500 mAh/g"));
        lithium.setNpRatio(Quantity.parse("1.2"));
        cell.getStack().add(lithium);
        collector(cell, "Cu", "10 um", "8.9 g/cm3");
        return cell;
    }

    private static void electrolyte(CellBuild cell, String name, String density) {
        ElectrolyteLayer layer = CellFactory.eINSTANCE.createElectrolyteLayer();
        dense(cell, layer, name, "20 um", density);
    }

    private static void collector(CellBuild cell, String name, String thickness, String density) {
        CurrentCollector collector = CellFactory.eINSTANCE.createCurrentCollector();
        dense(cell, collector, name, thickness, density);
    }

    private static void dense(CellBuild cell, Layer layer, String name, String thickness, String density) {
        layer.setName(name);
        layer.setThickness(Quantity.parse(thickness));
        layer.setDensity(Quantity.parse(density));
        cell.getStack().add(layer);
    }
}
