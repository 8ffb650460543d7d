// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.nitrolith.model.synthesis.SynthesisPackage
 * @generated
 */
public interface SynthesisFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    SynthesisFactory eINSTANCE = org.nitrolith.model.synthesis.impl.SynthesisFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Route</em>'.
     * @return a new object of class '<em>Route</em>'.
     * @generated
     */
    SynthesisRoute createSynthesisRoute();

    /**
     * Returns a new object of class '<em>Flow</em>'.
     * @return a new object of class '<em>Flow</em>'.
     * @generated
     */
    Flow createFlow();

    /**
     * Returns a new object of class '<em>Precursor</em>'.
     * @return a new object of class '<em>Precursor</em>'.
     * @generated
     */
    Precursor createPrecursor();

    /**
     * Returns a new object of class '<em>Intermediate</em>'.
     * @return a new object of class '<em>Intermediate</em>'.
     * @generated
     */
    Intermediate createIntermediate();

    /**
     * Returns a new object of class '<em>Product</em>'.
     * @return a new object of class '<em>Product</em>'.
     * @generated
     */
    Product createProduct();

    /**
     * Returns a new object of class '<em>Mix</em>'.
     * @return a new object of class '<em>Mix</em>'.
     * @generated
     */
    Mix createMix();

    /**
     * Returns a new object of class '<em>Ball Mill</em>'.
     * @return a new object of class '<em>Ball Mill</em>'.
     * @generated
     */
    BallMill createBallMill();

    /**
     * Returns a new object of class '<em>Heat Treat</em>'.
     * @return a new object of class '<em>Heat Treat</em>'.
     * @generated
     */
    HeatTreat createHeatTreat();

    /**
     * Returns a new object of class '<em>Ramp</em>'.
     * @return a new object of class '<em>Ramp</em>'.
     * @generated
     */
    Ramp createRamp();

    /**
     * Returns a new object of class '<em>Dwell</em>'.
     * @return a new object of class '<em>Dwell</em>'.
     * @generated
     */
    Dwell createDwell();

    /**
     * Returns a new object of class '<em>Quench</em>'.
     * @return a new object of class '<em>Quench</em>'.
     * @generated
     */
    Quench createQuench();

    /**
     * Returns a new object of class '<em>Press</em>'.
     * @return a new object of class '<em>Press</em>'.
     * @generated
     */
    Press createPress();

    /**
     * Returns a new object of class '<em>Hot Press</em>'.
     * @return a new object of class '<em>Hot Press</em>'.
     * @generated
     */
    HotPress createHotPress();

    /**
     * Returns a new object of class '<em>Czochralski Growth</em>'.
     * @return a new object of class '<em>Czochralski Growth</em>'.
     * @generated
     */
    CzochralskiGrowth createCzochralskiGrowth();

    /**
     * Returns a new object of class '<em>Phase Transformation</em>'.
     * @return a new object of class '<em>Phase Transformation</em>'.
     * @generated
     */
    PhaseTransformation createPhaseTransformation();

    /**
     * Returns a new object of class '<em>Sputter</em>'.
     * @return a new object of class '<em>Sputter</em>'.
     * @generated
     */
    Sputter createSputter();

    /**
     * Returns a new object of class '<em>Pulsed Laser Deposition</em>'.
     * @return a new object of class '<em>Pulsed Laser Deposition</em>'.
     * @generated
     */
    PulsedLaserDeposition createPulsedLaserDeposition();

    /**
     * Returns a new object of class '<em>Ion Beam Assisted Deposition</em>'.
     * @return a new object of class '<em>Ion Beam Assisted Deposition</em>'.
     * @generated
     */
    IonBeamAssistedDeposition createIonBeamAssistedDeposition();

    /**
     * Returns a new object of class '<em>Atomic Layer Deposition</em>'.
     * @return a new object of class '<em>Atomic Layer Deposition</em>'.
     * @generated
     */
    AtomicLayerDeposition createAtomicLayerDeposition();

    /**
     * Returns a new object of class '<em>Deposition Pulse</em>'.
     * @return a new object of class '<em>Deposition Pulse</em>'.
     * @generated
     */
    DepositionPulse createDepositionPulse();

    /**
     * Returns a new object of class '<em>MOCVD</em>'.
     * @return a new object of class '<em>MOCVD</em>'.
     * @generated
     */
    MOCVD createMOCVD();

    /**
     * Returns a new object of class '<em>Dry Film</em>'.
     * @return a new object of class '<em>Dry Film</em>'.
     * @generated
     */
    DryFilm createDryFilm();

    /**
     * Returns a new object of class '<em>Coat</em>'.
     * @return a new object of class '<em>Coat</em>'.
     * @generated
     */
    Coat createCoat();

    /**
     * Returns a new object of class '<em>Store</em>'.
     * @return a new object of class '<em>Store</em>'.
     * @generated
     */
    Store createStore();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    SynthesisPackage getSynthesisPackage();

} //SynthesisFactory
