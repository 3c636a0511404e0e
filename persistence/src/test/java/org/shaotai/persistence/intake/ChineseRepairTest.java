package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseRepairTest {

    @ParameterizedTest
    @CsvSource({
        "四級(jí)聯(lián)動(dòng), 四级联动",
        "矛盾糾（jiū）紛（fēn）, 矛盾纠纷",
        "他們(men)反映路燈(dēng)不亮, 他们反映路灯不亮",
        "行(xíng)人, 行人",
        "東門裡, 東門裡",
        "三号楼(b)单元, 三号楼(b)单元",
        "Bulky Items(see note), Bulky Items(see note)",
        "联(lianhe)络, 联(lianhe)络",
    })
    void repairsOnlyWhatIsDamageForCertain(String damaged, String repaired) {
        assertThat(ChineseRepair.of(damaged)).isEqualTo(repaired);
    }
}
