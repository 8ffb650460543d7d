// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.conductivity.FileHash;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.base.PublicationKind;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.cell.Assumption;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CellFormat;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.FormKind;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.MoistureSensitivity;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.Site;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.StructureStatus;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ElectrodeBehaviour;
import org.nitrolith.model.measurement.Electrodes;
import org.nitrolith.model.measurement.Fixture;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.ExperimentStatus;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.notebook.NotebookFactory;
import org.nitrolith.model.notebook.Project;
import org.nitrolith.model.notebook.Template;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.MillKind;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Press;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.RouteStatus;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.units.Quantity;

/** The models of the sample notebook. */
final class SampleModels {

    private static final String EXAMPLE = "An example value; the review does not print the publication's own.";

    final MaterialLibrary materials = MaterialFactory.eINSTANCE.createMaterialLibrary();
    final SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
    final Sample pellet = MeasurementFactory.eINSTANCE.createSample();
    final CellBuild cell = CellFactory.eINSTANCE.createCellBuild();
    final Notebook notebook = NotebookFactory.eINSTANCE.createNotebook();

    private final Citation review = BaseFactory.eINSTANCE.createCitation();
    private final Citation original = BaseFactory.eINSTANCE.createCitation();
    private final Citation calculated = BaseFactory.eINSTANCE.createCitation();
    private final Citation cycled = BaseFactory.eINSTANCE.createCitation();
    private final Citation faraday = BaseFactory.eINSTANCE.createCitation();
    private final Material nitride = material("Li3N", "Li3N", MaterialClass.LITHIUM_NITRIDE);
    private final Material active = material("NMC811", "LiNi0.8Mn0.1Co0.1O2", MaterialClass.CATHODE_ACTIVE);
    private final Material halide = material("Li3InCl6", "Li3InCl6", MaterialClass.HALIDE);
    private final Material lithium = material("Lithium", "Li", MaterialClass.METAL);
    private final Material aluminium = material("Aluminium", "Al", MaterialClass.METAL);
    private final Material copper = material("Copper", "Cu", MaterialClass.METAL);
    private final Phase alpha = MaterialFactory.eINSTANCE.createPhase();
    private final Phase beta = MaterialFactory.eINSTANCE.createPhase();
    private final Form vacancyRich = MaterialFactory.eINSTANCE.createForm();
    private final Product product = SynthesisFactory.eINSTANCE.createProduct();

    SampleModels() {
        bibliography();
        materials();
        route();
        pellet();
        cell();
        notebook();
    }

    private static Material material(String name, String formula, MaterialClass family) {
        Material material = MaterialFactory.eINSTANCE.createMaterial();
        material.setName(name);
        material.setFormula(Formula.parse(formula));
        material.setMaterialClass(family);
        return material;
    }

    private static Quantity q(String text) {
        return Quantity.parse(text);
    }

    private void bibliography() {
        review.setKey("review");
        review.setKind(PublicationKind.REVIEW);
        review.getAuthors()
                .addAll(List.of("Weihan Li", "Minsi Li", "Haoqi Ren", "Jung Tae Kim", "Ruying Li", "Tsun-Kong Sham",
                "Xueliang Sun"));
        review.setTitle("Nitride solid-state electrolytes for all-solid-state lithium metal batteries");
        review.setJournal("Energy Environ. Sci.");
        review.setYear(2025);
        review.setVolume("18");
        review.setPages("4521-4554");
        review.setDoi("10.1039/d4ee04927f");
        original.setKey("15");
        original.getAuthors().addAll(List.of("W. Li", "M. Li", "S. Wang", "P.-H. Chien", "J. Luo", "J. Fu", "et al."));
        original.setTitle(
                "Superionic conducting vacancy-rich β-Li3N electrolyte for stable cycling of all-solid-state lithium metal "
                + "batteries");
        original.setJournal("Nat. Nanotechnol.");
        original.setYear(2024);
        original.setVolume("20");
        original.setPages("265-275");
        calculated.setKey("wang2019");
        calculated.getAuthors()
                .addAll(List.of("S. Wang", "Q. Bai", "A. M. Nolan", "Y. Liu", "S. Gong", "Q. Sun", "Y. Mo"));
        calculated.setTitle("Lithium Chlorides and Bromides as Promising Solid-State Chemistries for Fast Ion Conductors with "
                + "Good Electrochemical Stability");
        calculated.setJournal("Angew. Chem., Int. Ed.");
        calculated.setYear(2019);
        calculated.setVolume("58");
        calculated.setIssue("24");
        calculated.setPages("8039-8043");
        calculated.setDoi("10.1002/anie.201901938");
        cycled.setKey("noh2013");
        cycled.getAuthors().addAll(List.of("H.-J. Noh", "S. Youn", "C. S. Yoon", "Y.-K. Sun"));
        cycled.setTitle("Comparison of the structural and electrochemical properties of layered Li[NixCoyMnz]O2 (x = 1/3, 0.5, 0.6, 0.7, "
                + "0.8 and 0.85) cathode material for lithium-ion batteries");
        cycled.setJournal("J. Power Sources");
        cycled.setYear(2013);
        cycled.setVolume("233");
        cycled.setPages("121-130");
        cycled.setDoi("10.1016/j.jpowsour.2013.01.063");
        faraday.setKey("codata2018");
        faraday.getAuthors().addAll(List.of("E. Tiesinga", "P. J. Mohr", "D. B. Newell", "B. N. Taylor"));
        faraday.setTitle("CODATA recommended values of the fundamental physical constants: 2018");
        faraday.setJournal("Rev. Mod. Phys.");
        faraday.setYear(2021);
        faraday.setVolume("93");
        faraday.setPages("025010");
        faraday.setDoi("10.1103/RevModPhys.93.025010");
        materials.getBibliography().addAll(List.of(review, original, calculated, cycled, faraday));
    }

    private void cite(Cited element, String place, String lines, Citation... originals) {
        Source source = BaseFactory.eINSTANCE.createSource();
        source.getCitations().addAll(List.of(originals));
        source.setReadIn(review);
        source.setPlace(place);
        source.setLines(lines);
        element.getSources().add(source);
    }

    private static void citeOther(Cited element, String what, Citation citation) {
        Source source = BaseFactory.eINSTANCE.createSource();
        source.setDescription(what);
        source.getCitations().add(citation);
        element.getSources().add(source);
    }

    private void materials() {
        materials.setName("Materials of the β-Li₃N notebook");
        materials.setDescription(
                "The materials of this notebook, with the values that the review prints. Results of own measurements are "
                + "added here as conductivity records that name the fit they come from.");
        materials.getMaterials().addAll(List.of(nitride, halide, active, lithium, aluminium, copper));
        nitride.setMoistureSensitivity(MoistureSensitivity.SENSITIVE);
        nitride.setDensity(q("1.27 g/cm3"));
        nitride.getSymbols().add("β-Li3N");
        cite(nitride, "Fig. 17", "1803");
        alpha.setName("alpha");
        alpha.setCrystalSystem(CrystalSystem.HEXAGONAL);
        alpha.setSpaceGroupPrinted("P6/mmm");
        alpha.setSpaceGroup("P6/mmm");
        alpha.setStructureStatus(StructureStatus.RESOLVED);
        cite(alpha, "Table 1", "410");
        beta.setName("beta");
        beta.setCrystalSystem(CrystalSystem.HEXAGONAL);
        beta.setSpaceGroupPrinted("P63/mmc");
        beta.setSpaceGroup("P6_3/mmc");
        beta.setStructureStatus(StructureStatus.RESOLVED);
        cite(beta, "Table 1", "416", original);
        site("Li(4f)", "4f", "Li", "8.1(2) %");
        site("N(2c)", "2c", "N", "5.4(1) %");
        nitride.getPhases().addAll(List.of(alpha, beta));
        vacancyRich.setName("vacancy-rich β-Li₃N");
        vacancyRich.setKind(FormKind.VACANCY_RICH);
        vacancyRich.setPreparation("high-energy ball milling of commercial Li3N");
        vacancyRich.setPhase(beta);
        cite(vacancyRich, "section 3", "1202-1208", original);
        nitride.getForms().add(vacancyRich);
        ConductivityRecord sigma = MaterialFactory.eINSTANCE.createConductivityRecord();
        sigma.setPrintedName("Vacancy-rich β-Li3N");
        sigma.setPhase(beta);
        sigma.setForm(vacancyRich);
        sigma.setValue(q("2.14E-3 S/cm"));
        sigma.setTemperature(q("25 degC"));
        cite(sigma, "Table 1", "416", original);
        nitride.getConductivities().add(sigma);
        ArrheniusRecord activation = MaterialFactory.eINSTANCE.createArrheniusRecord();
        activation.setPrintedName("Vacancy-rich β-Li3N");
        activation.setPhase(beta);
        activation.setForm(vacancyRich);
        activation.setActivationEnergy(q("0.371 eV"));
        cite(activation, "Table 1", "416", original);
        nitride.getActivations().add(activation);
        StabilityWindow window = MaterialFactory.eINSTANCE.createStabilityWindow();
        window.setLower(q("0 V"));
        window.setUpper(q("0.48 V"));
        window.setMethod("calculated");
        cite(window, "section 4.3; Fig. 2A, 12B", "1404-1409", original);
        nitride.getWindows().add(window);
        others();
    }

    private void site(String name, String wyckoff, String element, String vacancy) {
        Site site = MaterialFactory.eINSTANCE.createSite();
        site.setName(name);
        site.setWyckoff(wyckoff);
        site.setElement(element);
        site.setVacancy(q(vacancy));
        cite(site, "section 2.1", "296-297", original);
        beta.getSites().add(site);
    }

    private void others() {
        halide.setDensity(q("2.59 g/cm3"));
        cite(halide, "Fig. 17", "1802-1803");
        StabilityWindow window = MaterialFactory.eINSTANCE.createStabilityWindow();
        window.setLower(q("2.38 V"));
        window.setUpper(q("4.26 V"));
        window.setMethod("first-principles thermodynamics");
        citeOther(window, "Not in the review", calculated);
        halide.getWindows().add(window);
        ContactRecord contact = MaterialFactory.eINSTANCE.createContactRecord();
        contact.setPartner(nitride);
        contact.setVerdict(ContactVerdict.NOT_STUDIED);
        contact.setDescription("Interfaces of nitrides with other electrolytes have not been studied in all-solid-state "
                + "cells, says the review. Full cells of a halide beside vacancy-rich β-Li3N ran 3500 and 5000 cycles "
                + "(section 5); it does not print which halide.");
        cite(contact, "section 4.3", "1512-1515");
        halide.getContacts().add(contact);
        ActiveProperties properties = MaterialFactory.eINSTANCE.createActiveProperties();
        properties.setSpecificCapacity(q("200 mAh/g"));
        properties.setMeanVoltage(q("3.75 V"));
        properties.setTheoreticalCapacity(q("275.5 mAh/g"));
        properties.setUpperCutoffVoltage(q("4.3 V"));
        properties.setLowerCutoffVoltage(q("3.0 V"));
        cite(properties, "Fig. 17", "1801-1802");
        citeOther(properties, "Cut-off voltages; not in the review", cycled);
        citeOther(properties, "Theoretical capacity: one electron per formula unit, 26801.48 mAh/mol over 97.28 g/mol", faraday);
        active.setActiveProperties(properties);
        ActiveProperties metal = MaterialFactory.eINSTANCE.createActiveProperties();
        metal.setSpecificCapacity(q("3500 mAh/g"));
        metal.setTheoreticalCapacity(q("3862 mAh/g"));
        cite(metal, "Fig. 17", "1802");
        citeOther(metal, "Theoretical capacity: 26801.48 mAh/mol over 6.94 g/mol", faraday);
        lithium.setActiveProperties(metal);
        aluminium.setDensity(q("2.7 g/cm3"));
        cite(aluminium, "Fig. 17", "1803");
        copper.setDensity(q("8.9 g/cm3"));
        cite(copper, "Fig. 17", "1803");
    }

    private static Atmosphere argon() {
        Atmosphere argon = BaseFactory.eINSTANCE.createAtmosphere();
        argon.setKind(AtmosphereKind.ARGON);
        argon.setOxygen(q("<0.1 ppm"));
        argon.setWater(q("<0.1 ppm"));
        return argon;
    }

    private void route() {
        route.setName("Vacancy-rich β-Li₃N by ball milling");
        route.setDescription(
                "Commercial Li3N, a mixture of the alpha and the beta phase, is milled under argon: it turns to the beta "
                + "phase, and lithium and nitrogen vacancies form. The powder is pressed to a pellet.");
        route.setStatus(RouteStatus.DONE);
        Precursor powder = SynthesisFactory.eINSTANCE.createPrecursor();
        powder.setName("Li₃N, commercial");
        powder.setMaterial(nitride);
        powder.setPhase(alpha);
        powder.setDescription("A mixture of alpha-Li3N and beta-Li3N.");
        powder.setLot("L-0421");
        powder.setPurity(q("99.5 %"));
        powder.setMass(q("2.000 g"));
        cite(powder, "section 3", "1202-1204", original);
        route.getPrecursors().add(powder);
        BallMill mill = SynthesisFactory.eINSTANCE.createBallMill();
        mill.setName("High-energy ball milling");
        mill.setDescription("The milling parameters are examples: the review does not print the publication's own.");
        mill.setAtmosphere(argon());
        mill.setEquipment("Planetary mill in the glovebox");
        mill.getCautions().add("Li3N reacts with moisture to LiOH and NH3: open the jar in the glovebox only.");
        mill.setMill(MillKind.PLANETARY);
        mill.setSpeed(q("500 rpm"));
        mill.setDuration(q("20 h"));
        mill.setMillingInterval(q("10 min"));
        mill.setRestInterval(q("5 min"));
        mill.setBallToPowderRatio(q("40"));
        mill.setJarMaterial("ZrO2");
        mill.setBallMaterial("ZrO2");
        mill.setBallDiameter(q("10 mm"));
        cite(mill, "section 3", "1202-1208", original);
        Press press = SynthesisFactory.eINSTANCE.createPress();
        press.setName("Pressing of the pellet");
        press.setDescription(EXAMPLE);
        press.setAtmosphere(argon());
        press.setPressure(q("375 MPa"));
        press.setDuration(q("3 min"));
        press.setDieMaterial("PEEK with stainless steel plungers");
        press.setDieDiameter(q("10 mm"));
        route.getSteps().addAll(List.of(mill, press));
        product.setName("Pellet of vacancy-rich β-Li₃N");
        product.setMaterial(nitride);
        product.setPhase(beta);
        product.setForm(vacancyRich);
        product.setMass(q("90.1 mg"));
        route.getProducts().add(product);
        flow(powder, mill);
        flow(mill, press);
        flow(press, product);
    }

    private void flow(RouteNode from, RouteNode to) {
        Flow flow = SynthesisFactory.eINSTANCE.createFlow();
        flow.setSource(from);
        flow.setTarget(to);
        route.getFlows().add(flow);
    }

    private void pellet() {
        pellet.setName("Pellet 01");
        pellet.setDescription(
                "The pellet is an example; its spectra are SIMULATED from the published conductivity and activation energy.");
        pellet.setProduct(product);
        pellet.setMaterial(nitride);
        pellet.setPhase(beta);
        pellet.setForm(vacancyRich);
        pellet.setMass(q("90.1 mg"));
        pellet.setDiameter(q("10.00(2) mm"));
        pellet.setThickness(q("1.000(5) mm"));
        pellet.setDensity(q("1.147 g/cm3"));
        pellet.setRelativeDensity(q("90.3 %"));
        pellet.setPressingPressure(q("375 MPa"));
        pellet.setPreparedOn(LocalDate.of(2025, 4, 18));
        Electrodes electrodes = MeasurementFactory.eINSTANCE.createElectrodes();
        electrodes.setMaterialName("stainless steel");
        electrodes.setBehaviour(ElectrodeBehaviour.BLOCKING);
        electrodes.setApplication("pressed");
        electrodes.setDiameter(q("10.00(2) mm"));
        pellet.setElectrodes(electrodes);
        Fixture fixture = MeasurementFactory.eINSTANCE.createFixture();
        fixture.setName("Pressure cell");
        fixture.setStackPressure(q("125 MPa"));
        fixture.setDieMaterial("PEEK");
        pellet.setFixture(fixture);
        TemperatureSeries series = MeasurementFactory.eINSTANCE.createTemperatureSeries();
        series.setName("Impedance from \u221220 to 80 \u00B0C");
        series.setDescription(
                "SIMULATED: circuit R0-p(R1,CPE1)-CPE2 with sigma(25 degC) = 2.14E-3 S/cm and Ea = 0.371 eV, normal noise of "
                + "0.3 % of |Z| in each part. 65 % of the resistance is that of the grains.");
        series.setSimulated(true);
        series.setAtmosphere(argon());
        for (int temperature : SimulatedSpectra.TEMPERATURES_C) {
            series.getSpectra().add(spectrum(temperature));
        }
        pellet.getMeasurements().add(series);
    }

    private static ImpedanceSpectrum spectrum(int temperature) {
        ImpedanceSpectrum spectrum = MeasurementFactory.eINSTANCE.createImpedanceSpectrum();
        spectrum.setName((temperature + " \u00B0C").replace('-', '\u2212'));
        spectrum.setTemperature(q(temperature + " degC"));
        spectrum.setSimulated(true);
        spectrum.setLowestFrequency(q("1 Hz"));
        spectrum.setHighestFrequency(q("10 MHz"));
        spectrum.setPoints(SimulatedSpectra.POINTS);
        DataFile file = MeasurementFactory.eINSTANCE.createDataFile();
        file.setPath(SimulatedSpectra.path(temperature));
        file.setSha256(FileHash.sha256(SimulatedSpectra.csv(temperature).getBytes(StandardCharsets.UTF_8)));
        file.setMediaType("text/csv");
        spectrum.getDataFiles().add(file);
        return spectrum;
    }

    private void cell() {
        cell.setName("NMC811 | Li₃InCl₆ | β-Li₃N | Li");
        cell.setDescription(
                "The pouch stack of the review's Fig. 17 with Li3InCl6 on the side of the positive electrode.");
        cell.setFormat(CellFormat.POUCH);
        cite(cell, "Fig. 17", "1798-1803");
        CurrentCollector al = CellFactory.eINSTANCE.createCurrentCollector();
        al.setName("Al foil");
        al.setMaterial(aluminium);
        al.setThickness(q("12 um"));
        CompositeElectrode cathode = CellFactory.eINSTANCE.createCompositeElectrode();
        cathode.setName("NMC811 composite");
        cathode.setActiveMaterial(active);
        cathode.setActiveFraction(q("90 wt%"));
        cathode.setElectrolyteMaterial(halide);
        cathode.setElectrolyteFraction(q("10 wt%"));
        cathode.setArealCapacity(q("4 mAh/cm2"));
        cathode.setUpperCutoffVoltage(q("4.25 V"));
        cathode.setDescription("Charged to 4.25 V and not to the 4.3 V that NMC811 bears: the window of Li3InCl6 ends at 4.26 V.");
        ElectrolyteLayer first = electrolyte("Li₃InCl₆", halide);
        ElectrolyteLayer second = electrolyte("β-Li₃N", nitride);
        second.setPhase(beta);
        second.setSample(pellet);
        LithiumAnode anode = CellFactory.eINSTANCE.createLithiumAnode();
        anode.setName("Lithium");
        anode.setMaterial(lithium);
        anode.setNpRatio(q("1.2"));
        CurrentCollector cu = CellFactory.eINSTANCE.createCurrentCollector();
        cu.setName("Cu foil");
        cu.setMaterial(copper);
        cu.setThickness(q("10 um"));
        cell.getStack().addAll(List.of(al, contact("Al | cathode"), cathode, contact("cathode | Li₃InCl₆"), first,
                contact("Li₃InCl₆ | β-Li₃N"), second, contact("β-Li₃N | Li"), anode, contact("Li | Cu"), cu));
        cell.setCounting(CellFactory.eINSTANCE.createCountingRules());
        assumption("Foils",
                "12 um Al and 10 um Cu, counted in full: the review prints no thickness for the standard foils.");
        assumption("Electrolyte", "Each of the two layers is 20 um thick.");
        assumption("N/P", "All lithium of the anode counts; N/P = 1.2.");
    }

    private static ElectrolyteLayer electrolyte(String name, Material material) {
        ElectrolyteLayer layer = CellFactory.eINSTANCE.createElectrolyteLayer();
        layer.setName(name);
        layer.setMaterial(material);
        layer.setThickness(q("20 um"));
        return layer;
    }

    private static Interface contact(String name) {
        Interface contact = CellFactory.eINSTANCE.createInterface();
        contact.setName(name);
        return contact;
    }

    private void assumption(String name, String choice) {
        Assumption assumption = CellFactory.eINSTANCE.createAssumption();
        assumption.setName(name);
        assumption.setChoice(choice);
        cell.getAssumptions().add(assumption);
    }

    private void notebook() {
        notebook.setName("β-Li₃N notebook");
        notebook.setDescription("A sample notebook: from commercial Li3N to the energy density of a pouch stack.");
        Project project = NotebookFactory.eINSTANCE.createProject();
        project.setName("Nitride electrolytes for pouch cells");
        project.setAim(
                "A nitride electrolyte that conducts well enough, stands lithium, and is thin enough for 350 Wh/kg.");
        project.setStart(LocalDate.of(2025, 4, 1));
        target(project, "Room-temperature conductivity", Comparison.AT_LEAST, "1E-3 S/cm", "perspectives (a)",
                "1752 and 1764");
        target(project, "Thickness of the electrolyte layers", Comparison.LESS_THAN, "100 um", "conclusions",
                "1731-1733");
        target(project, "N/P ratio", Comparison.LESS_THAN, "10", "conclusions", "1731-1733");
        target(project, "Gravimetric energy density", Comparison.AT_LEAST, "350 Wh/kg", "conclusions", "1731");
        notebook.getProjects().add(project);
        Experiment milling = page(project, "Milling of Li₃N", 14, ExperimentStatus.DONE,
                "Turn commercial Li3N into the vacancy-rich beta phase.", """
                        Commercial Li₃N (α and β) milled under argon, see the route.

                        - The jar was opened in the glovebox only.
                        - The settings of the mill are **examples**; the review does not print those of the publication.
                        """);
        link(milling, "route", route);
        link(milling, "material", nitride);
        Experiment impedance = page(project, "Conductivity of pellet 01", 18, ExperimentStatus.DONE,
                "Conductivity and activation energy of the pellet.", """
                        Impedance from 10 MHz to 1 Hz at nine temperatures from −20 to 80 °C between blocking electrodes.

                        **The spectra are simulated** from σ(25 °C) = 2.14 × 10⁻³ S/cm and Eₐ = 0.371 eV with 0.3 % noise, so that the
                        analysis has a known answer. Circuit: `R0-p(R1,CPE1)-CPE2`.
                        """);
        link(impedance, "sample", pellet);
        link(impedance, "measurement", pellet.getMeasurements().getFirst());
        Experiment stack = page(project, "Pouch stack after Fig. 17", 25, ExperimentStatus.PLANNED,
                "Energy density of NMC811 | Li3InCl6 | beta-Li3N | Li.", """
                        Single-sided unit of the review's Fig. 17 with 4 mAh/cm² and 20 µm for each electrolyte layer.

                        Which areal capacity reaches 350 Wh/kg, and how thick may the layers be?
                        """);
        link(stack, "cell", cell);
        link(stack, "electrolyte", pellet);
        Template template = NotebookFactory.eINSTANCE.createTemplate();
        template.setName("Impedance of a pellet");
        template.setAim("Conductivity and activation energy.");
        template.setText("Electrodes, fixture, stack pressure:\n\nTemperatures:\n\nCircuit and why:\n\nResult:\n");
        template.getTags().add("impedance");
        notebook.getTemplates().add(template);
        impedance.setTemplate(template);
    }

    private Experiment page(Project project, String name, int day, ExperimentStatus status, String aim, String text) {
        Experiment page = NotebookFactory.eINSTANCE.createExperiment();
        page.setName(name);
        page.setDate(LocalDate.of(2025, 4, day));
        page.setAim(aim);
        page.setText(text);
        page.setStatus(status);
        page.setProject(project);
        notebook.getExperiments().add(page);
        return page;
    }

    private static void link(Experiment page, String relation, EObject target) {
        Link link = BaseFactory.eINSTANCE.createLink();
        link.setRelation(relation);
        link.setTarget(target);
        page.getLinks().add(link);
    }

    private void target(Project project, String name, Comparison comparison, String value, String place, String lines) {
        Target target = BaseFactory.eINSTANCE.createTarget();
        target.setName(name);
        target.setComparison(comparison);
        target.setValue(q(value));
        cite(target, place, lines);
        project.getTargets().add(target);
    }
}
