package org.shaotai.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TintTest {

    private static final int NONE = 0;
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;
    private static final int LINE = 0xff000000;
    private static final int HATCH = 0xffffffff;

    private static final Palette PALETTE =
            new Palette(
                    new int[] {NONE, RED, BLUE},
                    new int[] {NONE, RED, HATCH},
                    new int[] {NONE, LINE, LINE});

    @Test
    void drawsALineWhereTheNumberDiffersFromTheLeftOrAbove() {
        IdRaster ids = halves(8, 1, 4);
        int[] pixels = new int[64];
        Tint.plain(ids, PALETTE, 4, pixels);
        assertThat(pixels[3]).isEqualTo(RED);
        assertThat(pixels[4]).isEqualTo(LINE);
        assertThat(pixels[5]).isIn(BLUE, HATCH);
    }

    @Test
    void hatchesOnlyMarkedAreasWithTwoOfEightPixelsAndFollowsThePhase() {
        IdRaster ids = new IdRaster(64, 64, 1);
        Arrays.fill(ids.ids, 2);
        int[] pixels = new int[64 * 64];
        Tint.plain(ids, PALETTE, 0, pixels);
        assertThat(Arrays.stream(pixels).filter(p -> p == HATCH).count()).isEqualTo(64 * 16);
        int[] moved = new int[64 * 64];
        Tint.plain(ids, PALETTE, 3, moved);
        assertThat(moved[0]).isEqualTo(pixels[3]);
        Arrays.fill(ids.ids, 1);
        Tint.plain(ids, PALETTE, 0, pixels);
        assertThat(pixels).containsOnly(RED);
    }

    @Test
    void smoothAveragesFourAndKeepsEvenGroundAsItIs() {
        IdRaster ids = halves(16, 2, 7);
        int[] pixels = new int[64];
        Tint.smooth(ids, PALETTE, 8, pixels);
        assertThat(pixels[2]).isEqualTo(RED);
        assertThat(pixels[3]).as("half red, half line").isEqualTo(0xff800000);
        assertThat(pixels[4] >>> 24).isEqualTo(0xff);
    }

    @ParameterizedTest(name = "{2} of 256 between {0} and {1} is {3}")
    @CsvSource({
        "0, ffffffff, 128, 7f7f7f7f",
        "ffffffff, 0, 0, ffffffff",
        "ff102030, ff506070, 256, ff506070",
        "ff000000, ffffffff, 64, ff3f3f3f"
    })
    void mixesColours(String first, String second, int part, String mixed) {
        int result =
                Palette.mix(
                        Integer.parseUnsignedInt(first, 16),
                        Integer.parseUnsignedInt(second, 16),
                        part);
        assertThat(Integer.toHexString(result)).isEqualTo(mixed);
    }

    /** Area 1 up to a column, area 2 from there on, margins included. */
    private static IdRaster halves(int side, int margin, int column) {
        IdRaster ids = new IdRaster(side, side, margin);
        for (int i = 0; i < ids.ids.length; i++) {
            ids.ids[i] = i % ids.width - margin < column ? 1 : 2;
        }
        return ids;
    }
}
