package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/**
 * A lesson of the teaching page: an argument of the essay, what pupils predict before they see the model's answer, and
 * where to play and look on.
 *
 * @param id its short name, such as L07
 * @param order its place among the lessons
 * @param title its title
 * @param claims ids of the claims it is about
 * @param scenario name of the scenario it is played with
 * @param argument the argument
 * @param predict what is predicted
 * @param reveal what to look at when the answer appears
 * @param play the levers to play with
 * @param map the map of where the claim breaks
 * @param cannot what the model cannot say
 * @param notes for the teacher
 * @param questions for the class
 * @param minutes how long it takes
 * @param long45 whether it is part of the guided class of 45 minutes
 * @param short15 whether it is part of that of 15 minutes
 */
public record Lesson(
        String id,
        int order,
        Text title,
        ImmutableList<String> claims,
        String scenario,
        Text argument,
        Prediction predict,
        Text reveal,
        Play play,
        TwoLevers map,
        Text cannot,
        Text notes,
        ImmutableList<Text> questions,
        int minutes,
        boolean long45,
        boolean short15) {

    /**
     * What is predicted, on which axis.
     *
     * @param curve whether a curve over time is drawn, rather than one marker placed
     * @param question what is asked
     * @param arm the arm that answers
     * @param outcome {@code NATION.FAMILY.measure}
     * @param show {@code counterfactual}, {@code start} or {@code level}
     * @param at when a marker is meant, null for a curve
     * @param low lower end of the axis
     * @param high upper end
     */
    public record Prediction(
            boolean curve,
            Text question,
            String arm,
            String outcome,
            String show,
            @Nullable Quarter at,
            double low,
            double high) {}

    /** One lever to begin with, then two. */
    public record Play(LeverRange first, LeverRange second, Text question) {}

    /** Two levers across which a claim is judged. */
    public record TwoLevers(String claim, LeverRange x, LeverRange y, Text question) {}

    /** A lever and the range that the page offers. */
    public record LeverRange(String path, double low, double high) {}
}
