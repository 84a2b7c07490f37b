package org.reshuffle.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class DecimalProperties {

    @Property(tries = 5000)
    void readsWhatJavaReads(@ForAll double value) {
        assertThat(Decimal.parse(Double.toString(value))).isEqualTo(value);
        assertThat(Decimal.parse(Decimal.text(value))).isEqualTo(value);
    }

    @Property(tries = 5000)
    void figuresOfFilesAreExact(@ForAll @DoubleRange(min = -1e7, max = 1e7) @Scale(6) double value) {
        String text = Decimal.text(value);
        assertThat(Decimal.parse(text)).isEqualTo(value).isEqualTo(Double.parseDouble(text));
    }
}
