package org.shaotai.console.summary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.summary.Evidence;
import org.shaotai.persistence.summary.Evidence.Case;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.SummaryStore;

/** The matters behind the figure that was opened, as they stood at the end of its period. */
public final class EvidenceModel {

    private final SummaryStore summaries;
    private final Supplier<LineWriter> writers;
    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.COUNTED);
    private final ObservableList<MatterLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private Map<Part, List<MatterLine>> parts = Map.of();

    /**
     * Nothing is open.
     *
     * @param summaries opens figures
     * @param writers puts matters into words; called in the background
     * @param desk the desk
     */
    public EvidenceModel(SummaryStore summaries, Supplier<LineWriter> writers, Desk desk) {
        this.summaries = summaries;
        this.writers = writers;
        this.desk = desk;
        this.latest = new Latest(desk.background());
        part.addListener((property, before, now) -> show());
    }

    /** The figure whose matters are shown, or null. */
    public ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Which of its cases are listed. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The listed cases. */
    public ObservableList<MatterLine> lines() {
        return lines;
    }

    /** Whether the store is being asked. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How many cases a part has. */
    public int count(Part of) {
        return parts.getOrDefault(of, List.of()).size();
    }

    /** Opens a figure under a name, printed as a text. */
    public void open(Figure figure, String name, String text) {
        parts = Map.of();
        lines.clear();
        part.set(Part.COUNTED);
        reading.set(true);
        opened.set(new Opened(figure, name, text));
        latest.ask(() -> read(figure), this::take, this::fail);
    }

    /** Closes it; answers whether one was open. */
    public boolean close() {
        boolean wasOpen = opened.get() != null;
        opened.set(null);
        parts = Map.of();
        lines.clear();
        latest.ask(Map::<Part, List<MatterLine>>of, this::take, this::fail);
        return wasOpen;
    }

    private Map<Part, List<MatterLine>> read(Figure figure) {
        Evidence evidence = summaries.behind(figure);
        LineWriter writer = writers.get();
        Map<Part, List<MatterLine>> read = new EnumMap<>(Part.class);
        read.put(Part.COUNTED, lines(evidence.counted(), writer, figure));
        if (figure.indicator().kind() == Indicator.Kind.PERCENT) {
            read.put(Part.MISSED, lines(missed(evidence), writer, figure));
            read.put(Part.ALL, lines(evidence.among(), writer, figure));
        }
        return read;
    }

    /**
     * The cases that do not count. Where what counts comes from other steps than what it is held
     * against, as with matters that came back, no case of the whole has a weight: then those are
     * meant whose matter does not count.
     */
    private static List<Case> missed(Evidence evidence) {
        boolean isWeighed = evidence.among().stream().anyMatch(c -> c.weight().signum() > 0);
        Set<MatterId> counted = new HashSet<>();
        if (!isWeighed) {
            evidence.counted().forEach(c -> counted.add(c.matter().id()));
        }
        return evidence.among().stream()
                .filter(c -> c.weight().signum() == 0 && !counted.contains(c.matter().id()))
                .toList();
    }

    private static List<MatterLine> lines(List<Case> cases, LineWriter writer, Figure figure) {
        return cases.stream().map(c -> writer.line(c.matter(), figure.period().asOf())).toList();
    }

    private void take(Map<Part, List<MatterLine>> read) {
        reading.set(false);
        parts = read;
        show();
    }

    private void fail(Throwable failure) {
        reading.set(false);
        desk.notices().failed(failure);
    }

    private void show() {
        lines.setAll(parts.getOrDefault(part.get(), List.of()));
    }

    /** Which cases of a figure. */
    public enum Part {
        /** Those that count. */
        COUNTED,
        /** Those among which they count, and that do not. */
        MISSED,
        /** All among which they count. */
        ALL
    }

    /**
     * The figure that is open.
     *
     * @param figure the figure
     * @param name its row and its column on the paper
     * @param text it as printed
     */
    public record Opened(Figure figure, String name, String text) {}
}
