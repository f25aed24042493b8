package lazaret.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Invented registers of any length, every row of them sound: person i lies in room i and was tested once. */
final class Masses {
    static final int ROOMS_OF_A_FACILITY = 100;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高";
    private static final String NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";
    private static final String PEOPLE = "登记号,家庭号,姓名,性别,证件类型,证件号码,电话,区县,现住址,人员类别,临床分型,末次接触时间,发现时间,特殊需求\n";

    private Masses() {}

    static byte[] facilities(int rows) {
        return csv(
                "场所编码,类型,名称,区县,纬度,经度,启用日期\n",
                rows,
                i -> facility(i) + ",集中隔离点,第" + i + "隔离点,长安区,38.05605,114.55538,2022-11-01");
    }

    static byte[] rooms(int rows) {
        return csv(
                "场所编码,楼层/病区,单元类型,分区,房间号,床位数,独立卫生间,无障碍,可开窗通风,负压\n",
                rows,
                i -> facility(i / ROOMS_OF_A_FACILITY) + "," + (i % ROOMS_OF_A_FACILITY / 20 + 2) + "F,楼层,污染区,"
                        + room(i) + ",1,Y,N,Y,N");
    }

    static byte[] people(int rows) {
        return csv(PEOPLE, rows, Masses::person);
    }

    /** The same people as a workbook. */
    static byte[] peopleWorkbook(int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Masses", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            line(sheet, 0, PEOPLE.strip());
            for (int i = 0; i < rows; i++) {
                line(sheet, i + 1, person(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] stays(int rows) {
        return csv(
                "登记号,场所编码,房间号,床位序号,预留时间,入住时间,离开时间,离开原因,陪护登记号\n",
                rows,
                i -> register(i) + "," + facility(i / ROOMS_OF_A_FACILITY) + "," + room(i)
                        + ",1,2022-11-14 15:03,2022-11-14 21:39," + (i % 2 == 0 ? "2022-11-19 18:39,解除隔离," : ",,"));
    }

    static byte[] tests(int rows) {
        return csv(
                "登记号,证件号码,采样时间,采样部位,检测机构,结果,N基因Ct,ORF1ab基因Ct,报告时间\n",
                rows,
                i -> register(i) + "," + identity(i) + ",2022-11-20 12:26,咽拭子,第三方检验所A,阴性,38.7,35.3,2022-11-21 00:26");
    }

    static byte[] health(int rows) {
        return csv("登记号,测量时间,体温,血氧,症状,影像学\n", rows, i -> register(i) + ",2022-11-15 08:46,36.6,98,无,");
    }

    static byte[] ambulances(int rows) {
        return csv(
                "车牌号,站点,负压,上次负压检测日期,检测值Pa\n",
                rows,
                i -> String.format(Locale.ROOT, "冀A·%05d,长安区急救站,Y,2022-11-16,-10", i));
    }

    private static String person(int i) {
        String id = identity(i);
        return String.join(
                ",",
                register(i),
                "J" + i / 3,
                "" + SURNAMES.charAt(i % 20) + NAMES.charAt(i / 20 % 20) + NAMES.charAt(i / 400 % 20),
                id.charAt(16) % 2 == 1 ? "男" : "女",
                "居民身份证",
                id,
                "170" + (10_000_000 + i),
                "长安区",
                "建设路" + i + "号",
                "密接",
                "",
                "2022-11-11 06:33",
                "2022-11-13 14:33",
                "");
    }

    private static String facility(int i) {
        return "M" + i;
    }

    private static int room(int i) {
        return 1001 + i % ROOMS_OF_A_FACILITY;
    }

    private static String register(int i) {
        return String.format(Locale.ROOT, "R%07d", i);
    }

    private static String identity(int i) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(i / 1_000 * 3L);
        String digits =
                String.format(Locale.ROOT, "130199%s%03d", born.toString().replace("-", ""), i % 1_000);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static byte[] csv(String titles, int rows, IntFunction<String> row) {
        StringBuilder text = new StringBuilder(rows * 80).append(titles);
        for (int i = 0; i < rows; i++) {
            text.append(row.apply(i)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(Worksheet sheet, int number, String cells) {
        String[] all = cells.split(",", -1);
        for (int place = 0; place < all.length; place++) {
            sheet.value(number, place, all[place]);
        }
    }
}
