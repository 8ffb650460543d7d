// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.synthesis.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.nitrolith.model.synthesis.SynthesisPackage
 * @generated
 */
public class SynthesisSwitch<T> extends Switch<T>
{
    /**
     * The cached model package
     * @generated
     */
    protected static SynthesisPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * @generated
     */
    public SynthesisSwitch()
    {
        if (modelPackage == null)
        {
            modelPackage = SynthesisPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage)
    {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject)
    {
        switch (classifierID)
        {
            case SynthesisPackage.SYNTHESIS_ROUTE:
            {
                SynthesisRoute synthesisRoute = (SynthesisRoute)theEObject;
                T result = caseSynthesisRoute(synthesisRoute);
                if (result == null) result = caseArtifact(synthesisRoute);
                if (result == null) result = caseNamed(synthesisRoute);
                if (result == null) result = caseDocumented(synthesisRoute);
                if (result == null) result = caseCited(synthesisRoute);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.ROUTE_NODE:
            {
                RouteNode routeNode = (RouteNode)theEObject;
                T result = caseRouteNode(routeNode);
                if (result == null) result = caseNamed(routeNode);
                if (result == null) result = caseDocumented(routeNode);
                if (result == null) result = caseCited(routeNode);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.FLOW:
            {
                Flow flow = (Flow)theEObject;
                T result = caseFlow(flow);
                if (result == null) result = caseDocumented(flow);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.SUBSTANCE:
            {
                Substance substance = (Substance)theEObject;
                T result = caseSubstance(substance);
                if (result == null) result = caseRouteNode(substance);
                if (result == null) result = caseNamed(substance);
                if (result == null) result = caseDocumented(substance);
                if (result == null) result = caseCited(substance);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.PRECURSOR:
            {
                Precursor precursor = (Precursor)theEObject;
                T result = casePrecursor(precursor);
                if (result == null) result = caseSubstance(precursor);
                if (result == null) result = caseRouteNode(precursor);
                if (result == null) result = caseNamed(precursor);
                if (result == null) result = caseDocumented(precursor);
                if (result == null) result = caseCited(precursor);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.INTERMEDIATE:
            {
                Intermediate intermediate = (Intermediate)theEObject;
                T result = caseIntermediate(intermediate);
                if (result == null) result = caseSubstance(intermediate);
                if (result == null) result = caseRouteNode(intermediate);
                if (result == null) result = caseNamed(intermediate);
                if (result == null) result = caseDocumented(intermediate);
                if (result == null) result = caseCited(intermediate);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.PRODUCT:
            {
                Product product = (Product)theEObject;
                T result = caseProduct(product);
                if (result == null) result = caseSubstance(product);
                if (result == null) result = caseRouteNode(product);
                if (result == null) result = caseNamed(product);
                if (result == null) result = caseDocumented(product);
                if (result == null) result = caseCited(product);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.STEP:
            {
                Step step = (Step)theEObject;
                T result = caseStep(step);
                if (result == null) result = caseRouteNode(step);
                if (result == null) result = caseNamed(step);
                if (result == null) result = caseDocumented(step);
                if (result == null) result = caseCited(step);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.MIX:
            {
                Mix mix = (Mix)theEObject;
                T result = caseMix(mix);
                if (result == null) result = caseStep(mix);
                if (result == null) result = caseRouteNode(mix);
                if (result == null) result = caseNamed(mix);
                if (result == null) result = caseDocumented(mix);
                if (result == null) result = caseCited(mix);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.BALL_MILL:
            {
                BallMill ballMill = (BallMill)theEObject;
                T result = caseBallMill(ballMill);
                if (result == null) result = caseStep(ballMill);
                if (result == null) result = caseRouteNode(ballMill);
                if (result == null) result = caseNamed(ballMill);
                if (result == null) result = caseDocumented(ballMill);
                if (result == null) result = caseCited(ballMill);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.HEAT_TREAT:
            {
                HeatTreat heatTreat = (HeatTreat)theEObject;
                T result = caseHeatTreat(heatTreat);
                if (result == null) result = caseStep(heatTreat);
                if (result == null) result = caseRouteNode(heatTreat);
                if (result == null) result = caseNamed(heatTreat);
                if (result == null) result = caseDocumented(heatTreat);
                if (result == null) result = caseCited(heatTreat);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.HEAT_SEGMENT:
            {
                HeatSegment heatSegment = (HeatSegment)theEObject;
                T result = caseHeatSegment(heatSegment);
                if (result == null) result = caseDocumented(heatSegment);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.RAMP:
            {
                Ramp ramp = (Ramp)theEObject;
                T result = caseRamp(ramp);
                if (result == null) result = caseHeatSegment(ramp);
                if (result == null) result = caseDocumented(ramp);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.DWELL:
            {
                Dwell dwell = (Dwell)theEObject;
                T result = caseDwell(dwell);
                if (result == null) result = caseHeatSegment(dwell);
                if (result == null) result = caseDocumented(dwell);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.QUENCH:
            {
                Quench quench = (Quench)theEObject;
                T result = caseQuench(quench);
                if (result == null) result = caseHeatSegment(quench);
                if (result == null) result = caseDocumented(quench);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.PRESS:
            {
                Press press = (Press)theEObject;
                T result = casePress(press);
                if (result == null) result = caseStep(press);
                if (result == null) result = caseRouteNode(press);
                if (result == null) result = caseNamed(press);
                if (result == null) result = caseDocumented(press);
                if (result == null) result = caseCited(press);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.HOT_PRESS:
            {
                HotPress hotPress = (HotPress)theEObject;
                T result = caseHotPress(hotPress);
                if (result == null) result = casePress(hotPress);
                if (result == null) result = caseStep(hotPress);
                if (result == null) result = caseRouteNode(hotPress);
                if (result == null) result = caseNamed(hotPress);
                if (result == null) result = caseDocumented(hotPress);
                if (result == null) result = caseCited(hotPress);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.CZOCHRALSKI_GROWTH:
            {
                CzochralskiGrowth czochralskiGrowth = (CzochralskiGrowth)theEObject;
                T result = caseCzochralskiGrowth(czochralskiGrowth);
                if (result == null) result = caseStep(czochralskiGrowth);
                if (result == null) result = caseRouteNode(czochralskiGrowth);
                if (result == null) result = caseNamed(czochralskiGrowth);
                if (result == null) result = caseDocumented(czochralskiGrowth);
                if (result == null) result = caseCited(czochralskiGrowth);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.PHASE_TRANSFORMATION:
            {
                PhaseTransformation phaseTransformation = (PhaseTransformation)theEObject;
                T result = casePhaseTransformation(phaseTransformation);
                if (result == null) result = caseStep(phaseTransformation);
                if (result == null) result = caseRouteNode(phaseTransformation);
                if (result == null) result = caseNamed(phaseTransformation);
                if (result == null) result = caseDocumented(phaseTransformation);
                if (result == null) result = caseCited(phaseTransformation);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.DEPOSITION:
            {
                Deposition deposition = (Deposition)theEObject;
                T result = caseDeposition(deposition);
                if (result == null) result = caseStep(deposition);
                if (result == null) result = caseRouteNode(deposition);
                if (result == null) result = caseNamed(deposition);
                if (result == null) result = caseDocumented(deposition);
                if (result == null) result = caseCited(deposition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.SPUTTER:
            {
                Sputter sputter = (Sputter)theEObject;
                T result = caseSputter(sputter);
                if (result == null) result = caseDeposition(sputter);
                if (result == null) result = caseStep(sputter);
                if (result == null) result = caseRouteNode(sputter);
                if (result == null) result = caseNamed(sputter);
                if (result == null) result = caseDocumented(sputter);
                if (result == null) result = caseCited(sputter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.PULSED_LASER_DEPOSITION:
            {
                PulsedLaserDeposition pulsedLaserDeposition = (PulsedLaserDeposition)theEObject;
                T result = casePulsedLaserDeposition(pulsedLaserDeposition);
                if (result == null) result = caseDeposition(pulsedLaserDeposition);
                if (result == null) result = caseStep(pulsedLaserDeposition);
                if (result == null) result = caseRouteNode(pulsedLaserDeposition);
                if (result == null) result = caseNamed(pulsedLaserDeposition);
                if (result == null) result = caseDocumented(pulsedLaserDeposition);
                if (result == null) result = caseCited(pulsedLaserDeposition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION:
            {
                IonBeamAssistedDeposition ionBeamAssistedDeposition = (IonBeamAssistedDeposition)theEObject;
                T result = caseIonBeamAssistedDeposition(ionBeamAssistedDeposition);
                if (result == null) result = caseDeposition(ionBeamAssistedDeposition);
                if (result == null) result = caseStep(ionBeamAssistedDeposition);
                if (result == null) result = caseRouteNode(ionBeamAssistedDeposition);
                if (result == null) result = caseNamed(ionBeamAssistedDeposition);
                if (result == null) result = caseDocumented(ionBeamAssistedDeposition);
                if (result == null) result = caseCited(ionBeamAssistedDeposition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION:
            {
                AtomicLayerDeposition atomicLayerDeposition = (AtomicLayerDeposition)theEObject;
                T result = caseAtomicLayerDeposition(atomicLayerDeposition);
                if (result == null) result = caseDeposition(atomicLayerDeposition);
                if (result == null) result = caseStep(atomicLayerDeposition);
                if (result == null) result = caseRouteNode(atomicLayerDeposition);
                if (result == null) result = caseNamed(atomicLayerDeposition);
                if (result == null) result = caseDocumented(atomicLayerDeposition);
                if (result == null) result = caseCited(atomicLayerDeposition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.DEPOSITION_PULSE:
            {
                DepositionPulse depositionPulse = (DepositionPulse)theEObject;
                T result = caseDepositionPulse(depositionPulse);
                if (result == null) result = caseNamed(depositionPulse);
                if (result == null) result = caseDocumented(depositionPulse);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.MOCVD:
            {
                MOCVD mocvd = (MOCVD)theEObject;
                T result = caseMOCVD(mocvd);
                if (result == null) result = caseDeposition(mocvd);
                if (result == null) result = caseStep(mocvd);
                if (result == null) result = caseRouteNode(mocvd);
                if (result == null) result = caseNamed(mocvd);
                if (result == null) result = caseDocumented(mocvd);
                if (result == null) result = caseCited(mocvd);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.DRY_FILM:
            {
                DryFilm dryFilm = (DryFilm)theEObject;
                T result = caseDryFilm(dryFilm);
                if (result == null) result = caseStep(dryFilm);
                if (result == null) result = caseRouteNode(dryFilm);
                if (result == null) result = caseNamed(dryFilm);
                if (result == null) result = caseDocumented(dryFilm);
                if (result == null) result = caseCited(dryFilm);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.COAT:
            {
                Coat coat = (Coat)theEObject;
                T result = caseCoat(coat);
                if (result == null) result = caseStep(coat);
                if (result == null) result = caseRouteNode(coat);
                if (result == null) result = caseNamed(coat);
                if (result == null) result = caseDocumented(coat);
                if (result == null) result = caseCited(coat);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case SynthesisPackage.STORE:
            {
                Store store = (Store)theEObject;
                T result = caseStore(store);
                if (result == null) result = caseStep(store);
                if (result == null) result = caseRouteNode(store);
                if (result == null) result = caseNamed(store);
                if (result == null) result = caseDocumented(store);
                if (result == null) result = caseCited(store);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Route</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Route</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSynthesisRoute(SynthesisRoute object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Route Node</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Route Node</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseRouteNode(RouteNode object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Flow</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Flow</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFlow(Flow object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Substance</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Substance</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSubstance(Substance object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Precursor</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Precursor</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePrecursor(Precursor object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Intermediate</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Intermediate</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIntermediate(Intermediate object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Product</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Product</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseProduct(Product object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Step</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Step</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStep(Step object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Mix</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Mix</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMix(Mix object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Ball Mill</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Ball Mill</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseBallMill(BallMill object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Heat Treat</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Heat Treat</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseHeatTreat(HeatTreat object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Heat Segment</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Heat Segment</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseHeatSegment(HeatSegment object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Ramp</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Ramp</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseRamp(Ramp object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Dwell</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Dwell</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDwell(Dwell object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Quench</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Quench</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseQuench(Quench object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Press</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Press</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePress(Press object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Hot Press</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Hot Press</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseHotPress(HotPress object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Czochralski Growth</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Czochralski Growth</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCzochralskiGrowth(CzochralskiGrowth object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Phase Transformation</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Phase Transformation</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePhaseTransformation(PhaseTransformation object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Deposition</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Deposition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDeposition(Deposition object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Sputter</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Sputter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSputter(Sputter object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Pulsed Laser Deposition</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Pulsed Laser Deposition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePulsedLaserDeposition(PulsedLaserDeposition object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Ion Beam Assisted Deposition</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Ion Beam Assisted Deposition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIonBeamAssistedDeposition(IonBeamAssistedDeposition object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Atomic Layer Deposition</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Atomic Layer Deposition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAtomicLayerDeposition(AtomicLayerDeposition object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Deposition Pulse</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Deposition Pulse</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDepositionPulse(DepositionPulse object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>MOCVD</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>MOCVD</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMOCVD(MOCVD object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Dry Film</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Dry Film</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDryFilm(DryFilm object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Coat</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Coat</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCoat(Coat object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Store</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Store</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStore(Store object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Named</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNamed(Named object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Documented</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Documented</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDocumented(Documented object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cited</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cited</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCited(Cited object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArtifact(Artifact object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object)
    {
        return null;
    }

} //SynthesisSwitch
