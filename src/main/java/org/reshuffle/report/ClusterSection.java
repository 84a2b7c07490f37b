package org.reshuffle.report;

/** Shares of the world's clusters over time. */
final class ClusterSection implements Section {
    private final Edition edition;
    private final ReportData data;

    ClusterSection(Edition edition) {
        this.edition = edition;
        data = edition.data();
    }

    @Override
    public String name() {
        return "clusters";
    }

    @Override
    public Html html() {
        boolean calm = data.calm(data.arms().get(0));
        Html html = new Html().tag("p", edition.text(calm ? "clusters.calm" : "clusters.introduction"));
        if (data.clusters().isEmpty()) {
            return html.tag("p", edition.text("clusters.none"));
        }
        html.open("div", "class", "charts");
        data.clusters().forEach(subject -> html.add(OutcomeSection.overTime(edition, "cluster", subject, -1)));
        return html.close("div");
    }
}
