// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;

/** A generated route: half as many flows again as steps, in a chain with shorter and longer ways round, or wide. */
record LargeRoute(String name, int steps, boolean wide) {

    private static final int WINDOW = 20;

    /** Writes the route to a file of its name. */
    IFile write(IProject project, String suffix) throws IOException, CoreException {
        IFile file = project.getFile(name + suffix + ".route");
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(model());
        file.create(new ByteArrayInputStream(resource.toBytes()), IResource.FORCE, null);
        return file;
    }

    /** Where it is wide, flows come from any of the forty steps before. */
    private SynthesisRoute model() {
        SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        route.setName("Large route");
        for (int i = 0; i < steps; i++) {
            BallMill mill = SynthesisFactory.eINSTANCE.createBallMill();
            mill.setName("Ball milling " + i);
            route.getSteps().add(mill);
        }
        for (int i = 0; i < steps * 3 / 2; i++) {
            Flow flow = SynthesisFactory.eINSTANCE.createFlow();
            int from = i % (steps - 1);
            int round = i / (steps - 1);
            int further = wide ? WINDOW + i * 7919 % WINDOW : 1 + round * (2 + from % 5);
            flow.setSource(route.getSteps().get(from));
            flow.setTarget(route.getSteps().get(Math.min(steps - 1, from + further)));
            route.getFlows().add(flow);
        }
        return route;
    }
}
