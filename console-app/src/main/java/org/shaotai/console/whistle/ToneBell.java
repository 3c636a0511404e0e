package org.shaotai.console.whistle;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.shaotai.console.background.Background;

/**
 * A tone of two pitches, made here, so that no sound file is needed. Where the computer has no
 * sound card it is silent: the panel shows everything it would say.
 */
public final class ToneBell implements Bell {

    private static final float RATE = 16_000;
    private static final int MILLIS = 900;
    private static final double LOW = 660;
    private static final double HIGH = 880;
    private static final double LOUDNESS = 100;

    private final Background background;

    /** A bell that sounds in the background. */
    public ToneBell(Background background) {
        this.background = background;
    }

    @Override
    public void ring() {
        background.run(ToneBell::play, heard -> {}, silence -> {});
    }

    private static boolean play() {
        AudioFormat format = new AudioFormat(RATE, 8, 1, true, false);
        byte[] tone = tone();
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(tone, 0, tone.length);
            line.drain();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException noSoundCard) {
            System.getLogger(ToneBell.class.getName())
                    .log(System.Logger.Level.DEBUG, "no sound", noSoundCard);
            return false;
        }
    }

    /** Half the time low, half the time high. */
    static byte[] tone() {
        byte[] tone = new byte[(int) (RATE * MILLIS / 1_000)];
        for (int i = 0; i < tone.length; i++) {
            double pitch = i < tone.length / 2 ? LOW : HIGH;
            tone[i] = (byte) (LOUDNESS * Math.sin(2 * Math.PI * pitch * i / RATE));
        }
        return tone;
    }
}
