// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CountingRules;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.units.Quantity;

/** The LGPS stack of the review's Fig. 17 as a cell build with linked materials. */
final class Fig17Cell {

    final CellBuild cell = CellFactory.eINSTANCE.createCellBuild();
    final CurrentCollector al = CellFactory.eINSTANCE.createCurrentCollector();
    final CompositeElectrode cathode = CellFactory.eINSTANCE.createCompositeElectrode();
    final ElectrolyteLayer lgps = CellFactory.eINSTANCE.createElectrolyteLayer();
    final Interface contact = CellFactory.eINSTANCE.createInterface();
    final ElectrolyteLayer nitride = CellFactory.eINSTANCE.createElectrolyteLayer();
    final LithiumAnode lithium = CellFactory.eINSTANCE.createLithiumAnode();
    final CurrentCollector cu = CellFactory.eINSTANCE.createCurrentCollector();
    final CountingRules counting = CellFactory.eINSTANCE.createCountingRules();

    Fig17Cell() {
        cell.setName("Fig17-LGPS");
        cell.setCounting(counting);
        layer(al, "Al", material("Al", "2.7 g/cm3"), "12 um");
        layer(cathode, "NMC811", material("NMC811", "4.78 g/cm3"), null);
        cathode.setActiveMaterial(cathode.getMaterial());
        ActiveProperties active = MaterialFactory.eINSTANCE.createActiveProperties();
        active.setSpecificCapacity(Quantity.parse("200 mAh/g"));
        active.setMeanVoltage(Quantity.parse("3.75 V"));
        active.setUpperCutoffVoltage(Quantity.parse("4.3 V"));
        cathode.getMaterial().setActiveProperties(active);
        cathode.setActiveFraction(Quantity.parse("90 wt%"));
        cathode.setElectrolyteFraction(Quantity.parse("10 wt%"));
        cathode.setArealCapacity(Quantity.parse("4 mAh/cm2"));
        layer(lgps, "LGPS", material("LGPS", "2.04 g/cm3"), "20 um");
        cathode.setElectrolyteMaterial(lgps.getMaterial());
        contact.setName("LGPS | beta-Li3N");
        cell.getStack().add(contact);
        layer(nitride, "beta-Li3N", material("beta-Li3N", "1.27 g/cm3"), "20 um");
        layer(lithium, "Li", material("Li", "0.534 g/cm3"), null);
        lithium.setSpecificCapacity(Quantity.parse("3500 mAh/g"));
        lithium.setNpRatio(Quantity.parse("1.2"));
        layer(cu, "Cu", material("Cu", "8.9 g/cm3"), "10 um");
    }

    static Material material(String name, String density) {
        Material material = MaterialFactory.eINSTANCE.createMaterial();
        material.setName(name);
        material.setDensity(Quantity.parse(density));
        return material;
    }

    private void layer(Layer layer, String name, Material material, String thickness) {
        layer.setName(name);
        layer.setMaterial(material);
        if (thickness != null) {
            layer.setThickness(Quantity.parse(thickness));
        }
        cell.getStack().add(layer);
    }

    CellEnergy energy() {
        return CellEnergy.of(cell);
    }
}
