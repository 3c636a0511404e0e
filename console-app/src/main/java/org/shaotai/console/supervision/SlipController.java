package org.shaotai.console.supervision;

import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.PaperPrinter;
import org.shaotai.console.paper.PaperView;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetLevel;
import org.shaotai.persistence.supervision.SheetMove;
import org.shaotai.persistence.supervision.SheetStep;

/** Binds the chosen sheet: what happened to it, what can be done with it, its papers. */
public final class SlipController {

    private static final Map<KeyCode, SheetMove> MOVES =
            Map.of(
                    KeyCode.A, SheetMove.ANSWER,
                    KeyCode.X, SheetMove.CANCEL,
                    KeyCode.I, SheetMove.ISSUE);
    private static final Map<KeyCode, SheetPaper> PAPERS =
            Map.of(KeyCode.P, SheetPaper.ORDER, KeyCode.N, SheetPaper.NOTICE);

    private final SlipModel model;
    private final PaperModel papers;
    private final Words words;
    private final TimeWords times;
    private final PaperView paperView = new PaperView((figure, name, text) -> {});

    @FXML private Pane root;
    @FXML private Node filled;
    @FXML private Label level;
    @FXML private Label title;
    @FXML private Pane steps;
    @FXML private Button answer;
    @FXML private Button issue;
    @FXML private Button cancel;
    @FXML private Button copy;
    @FXML private Button order;
    @FXML private Button notice;
    @FXML private VBox paper;

    /** The chosen sheet of a model. */
    public SlipController(SlipModel model, PaperModel papers, Words words, TimeWords times) {
        this.model = model;
        this.papers = papers;
        this.words = words;
        this.times = times;
    }

    @FXML
    private void initialize() {
        paper.getChildren().add(paperView);
        VBox.setVgrow(paperView, Priority.ALWAYS);
        model.slipProperty().addListener((property, before, now) -> show(now));
        papers.paperProperty().addListener((property, before, now) -> show(now));
        show(model.slipProperty().get());
        show(papers.paperProperty().get());
    }

    private void show(Slip slip) {
        appear(root, slip != null);
        if (slip == null) {
            return;
        }
        String colour = slip.sheet().map(Sheet::level).map(SheetLevel::name).orElse("NONE");
        level.getStyleClass()
                .setAll("label", "sheet-mark", "sheet-" + colour.toLowerCase(Locale.ROOT));
        level.setText(
                slip.sheet()
                        .map(one -> words.name(one.level()))
                        .orElse(words.of("supervision.none")));
        title.setText(words.of("supervision.about", slip.docket().matter().number(), slip.title()));
        steps.getChildren().setAll(slip.steps().stream().map(step -> line(slip, step)).toList());
        appear(steps, !slip.steps().isEmpty());
        appear(answer, model.isOffered(SheetMove.ANSWER));
        appear(cancel, model.isOffered(SheetMove.CANCEL));
        appear(issue, model.isOffered(SheetMove.ISSUE));
        appear(copy, slip.sheet().isPresent());
        appear(order, papers.isOffered(SheetPaper.ORDER));
        appear(notice, papers.isOffered(SheetPaper.NOTICE));
    }

    private Label line(Slip slip, SheetStep step) {
        String who =
                step.entry().actor().role() == Role.SYSTEM
                        ? words.of("supervision.step.itself")
                        : step.entry().actor().name();
        String reason =
                step.move() == SheetMove.ISSUE
                        ? words.name(slip.sheet().orElseThrow().trigger())
                        : step.words();
        Label line =
                new Label(
                        words.of(
                                "supervision.step." + step.move(),
                                times.dateTime(step.entry().at()),
                                who,
                                step.entry().via(),
                                reason,
                                times.dateTime(slip.sheet().orElseThrow().replyDueAt())));
        line.setWrapText(true);
        return line;
    }

    private static void appear(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }

    private void show(Paper now) {
        appear(paper, now != null);
        appear(filled, now == null);
        paperView.show(now);
    }

    /** Whether a paper lies over everything else. */
    BooleanExpression isReading() {
        return papers.paperProperty().isNotNull();
    }

    /** Does what a key stands for; false when it stands for nothing now. */
    boolean press(KeyCode code) {
        if (papers.paperProperty().get() != null) {
            return pressOnPaper(code);
        }
        if (code == KeyCode.C && papers.message().isPresent()) {
            onCopy();
            return true;
        }
        if (PAPERS.containsKey(code)) {
            return papers.open(PAPERS.get(code));
        }
        return MOVES.containsKey(code) && model.begin(MOVES.get(code));
    }

    private boolean pressOnPaper(KeyCode code) {
        switch (code) {
            case S -> papers.save();
            case P -> onPrint();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Gives up the form or puts the paper away; false when there is neither. */
    boolean back() {
        return model.cancel() || papers.close();
    }

    @FXML
    private void onAnswer() {
        model.begin(SheetMove.ANSWER);
    }

    @FXML
    private void onCancelSheet() {
        model.begin(SheetMove.CANCEL);
    }

    @FXML
    private void onIssue() {
        model.begin(SheetMove.ISSUE);
    }

    @FXML
    private void onCopy() {
        papers.message()
                .ifPresent(
                        message -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(message);
                            Clipboard.getSystemClipboard().setContent(content);
                            papers.copied();
                        });
    }

    @FXML
    private void onOrder() {
        papers.open(SheetPaper.ORDER);
    }

    @FXML
    private void onNotice() {
        papers.open(SheetPaper.NOTICE);
    }

    @FXML
    private void onSave() {
        papers.save();
    }

    @FXML
    private void onPrint() {
        papers.printed(PaperPrinter.print(papers.paperProperty().get()));
    }

    @FXML
    private void onClosePaper() {
        papers.close();
    }
}
