/** What moves an outcome: indices and screenings worked out from the runs of a design. */
@NullMarked
package org.reshuffle.experiment.sensitivity;

import org.jspecify.annotations.NullMarked;
