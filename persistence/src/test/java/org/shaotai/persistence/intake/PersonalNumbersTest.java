package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "身份证990101199003072316请回电, 身份证9901**************请回电, 1",
        "证号99010119900307231X。, 证号9901**************。, 1",
        "990101 19900307 231x, 9901**************, 1",
        "请打13812345678找王某, 请打138****5678找王某, 1",
        "138-1234-5678或139 8765 4321, 138****5678或139****4321, 2",
        "+8613812345678, +86 138****5678, 1",
        "１３８１２３４５６７８, 138****5678, 1",
        "卡号6222021234567890128, 卡号***************0128, 1",
        "6222 0212 3456 7890 128, ***************0128, 1",
    })
    void masksNumbersThatBelongToAPerson(String text, String safe, int count) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(new PersonalNumbers.Masked(safe, count));
    }

    @ParameterizedTest
    @CsvSource({
        "990101001-20240307-0012",
        "20171231235958",
        "工单号 1-870704831",
        "电话0990-1234567",
        "编号990101199013072316",
        "6222021234567890129",
        "12345",
        "138123456789",
    })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(new PersonalNumbers.Masked(text, 0));
    }
}
