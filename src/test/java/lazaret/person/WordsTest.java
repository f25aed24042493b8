package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "密接, CLOSE_CONTACT",
        "密切接触者, CLOSE_CONTACT",
        "次密接, SECONDARY_CONTACT",
        "close contact, CLOSE_CONTACT",
        "' CLOSE_CONTACT ', CLOSE_CONTACT",
        "确诊病例, CONFIRMED",
        "无症状, ASYMPTOMATIC",
        "不详, ",
        "'', ",
    })
    void registersCallACategoryByManyWords(String word, Category expected) {
        assertThat(Category.fromWord(word).orElse(null)).isEqualTo(expected);
    }

    @Test
    void everyWordOnAScreenIsRead() {
        for (Locale locale : new Locale[] {Texts.CHINESE, Texts.ENGLISH}) {
            for (Need need : Need.values()) {
                if (locale.equals(Texts.CHINESE)) {
                    assertThat(Need.fromWord(Texts.of(locale, need))).contains(need);
                }
                assertThat(Need.fromWord(need.name())).contains(need);
            }
        }
        assertThat(Sex.fromWord("女")).contains(Sex.F);
        assertThat(PaperType.fromWord("居民身份证")).contains(PaperType.RESIDENT_ID);
        assertThat(ClinicalType.fromWord("普通型")).contains(ClinicalType.MODERATE);
        assertThat(ClinicalType.fromWord("中型")).contains(ClinicalType.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({
        "仇英, qiuying, qy, chouying, cy",
        "尉迟恭, yuchigong, ycg, '', ''",
        "尉明, weiming, wm, yuming, ym",
        "尉迟, weichi, wc, yuchi, yc",
        "单雄信, shanxiongxin, sxx, danxiongxin, dxx",
        "单于明, chanyuming, cym, '', ''",
        "曾国藩, zengguofan, zgf, cengguofan, cgf",
        "解珍, xiezhen, xz, jiezhen, jz",
        "查良镛, zhaliangyong, zly, chaliangyong, cly",
        "区寄, ouji, oj, quji, qj",
        "朴正洙, piaozhengzhu, pzz, puzhengzhu, pzz",
        "钭元, touyuan, ty, douyuan, dy",
        "曾, zeng, z, '', ''",
    })
    void surnamesAreHeardAsFamiliesReadThem(
            String name, String joined, String initials, String other, String otherInitials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(joined, initials, other, otherInitials));
    }

    @ParameterizedTest
    @CsvSource({
        "吕丽, lvli, ll",
        "司马怡欣, simayixin, smyx",
        "诸葛亮, zhugeliang, zgl",
        "Ana Silva, anasilva, as",
    })
    void namesAreHeard(String name, String joined, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(joined, initials, "", ""));
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "尹子怡, 尹*怡", "欧阳然子, 欧**子", "𠮷野家, 𠮷*家", "李, *", "Ana Maria da Silva, A****a"})
    void namesAreMasked(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 110105********002X", "E12345678, E1*****78", "E1234, *****"})
    void papersAreMasked(String number, String masked) {
        assertThat(Masking.paper(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812341234, 138****1234", "+8613812341234, +86138****1234", "87654321, ******21", "'', ''"})
    void phonesAreMasked(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }
}
