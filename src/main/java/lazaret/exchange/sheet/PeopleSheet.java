package lazaret.exchange.sheet;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.PersonRow;
import lazaret.person.Registration;
import lazaret.person.Sex;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/** People found, as registers and contact tracers list them (人员). */
public final class PeopleSheet extends Sheet<PersonRow> {
    private static final Column NUMBER =
            Column.optional("/number", "登记号|登记编号|人员编号|人员登记号|register number|person number|person");
    private static final Column HOUSEHOLD = Column.optional("/household", "家庭号|家庭编号|户号|household");
    private static final Column NAME = Column.required("/name", "姓名|名字|name");
    private static final Column SEX = Column.optional("/sex", "性别|sex|gender");
    private static final Column BORN = Column.optional("/birthDate", "出生日期|出生年月日|生日|birth date|date of birth|born");
    private static final Column PAPER_TYPE = Column.optional("/paper/type", "证件类型|证件种类|paper type|id type");
    private static final Column PAPER_NUMBER =
            Column.optional("/paper/number", "证件号码|证件号|身份证号|身份证号码|身份证|公民身份号码|paper number|id number|id card");
    private static final Column PHONE = Column.optional("/phone", "电话|联系电话|手机|手机号|手机号码|电话号码|phone|mobile");
    private static final Column DISTRICT = Column.optional("/district", "区县|所在区县|县区|县(市、区)|行政区|district");
    private static final Column ADDRESS = Column.optional("/address", "现住址|现住地址|住址|地址|居住地址|address");
    private static final Column CATEGORY = Column.required("/category", "人员类别|类别|人员类型|category");
    private static final Column CLINICAL_TYPE = Column.optional("/clinicalType", "临床分型|分型|临床类型|clinical type");
    private static final Column INDEX_CASE = Column.optional("/indexCase", "关联病例|关联病例号|关联病例登记号|index case");
    private static final Column EXPOSURE =
            Column.optional("/lastExposureAt", "末次接触时间|末次暴露时间|最后接触时间|最后接触日期|last exposure|last exposure at");
    private static final Column FOUND = Column.required("/foundAt", "发现时间|判定时间|found at|found");
    private static final Column NEEDS = Column.optional("/needs", "特殊需求|特殊情况|needs|special needs");

    @Override
    public List<Column> columns() {
        return List.of(
                NUMBER,
                HOUSEHOLD,
                NAME,
                SEX,
                BORN,
                PAPER_TYPE,
                PAPER_NUMBER,
                PHONE,
                DISTRICT,
                ADDRESS,
                CATEGORY,
                CLINICAL_TYPE,
                INDEX_CASE,
                EXPOSURE,
                FOUND,
                NEEDS);
    }

    @Override
    protected PersonRow read(Cells cells) {
        return new PersonRow(
                cells.line(),
                cells.code(NUMBER),
                new Registration(
                        cells.text(NAME),
                        cells.word(SEX, Sex::fromWord, Sex.class),
                        cells.day(BORN),
                        paper(cells),
                        cells.code(PHONE),
                        cells.text(DISTRICT),
                        cells.text(ADDRESS),
                        cells.word(CATEGORY, Category::fromWord, Category.class),
                        cells.word(CLINICAL_TYPE, ClinicalType::fromWord, ClinicalType.class),
                        cells.code(HOUSEHOLD),
                        cells.code(INDEX_CASE),
                        cells.time(FOUND),
                        cells.time(EXPOSURE),
                        needs(cells)));
    }

    /** A list without a column for the type is one of identity cards. */
    private static Paper paper(Cells cells) {
        PaperType type = cells.has(PAPER_TYPE)
                ? cells.word(PAPER_TYPE, PaperType::fromWord, PaperType.class)
                : PaperType.RESIDENT_ID;
        return new Paper(type, cells.code(PAPER_NUMBER));
    }

    private static Set<Need> needs(Cells cells) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        String words = cells.text(NEEDS);
        if (words == null || words.equals("无")) {
            return needs;
        }
        for (String word : words.split("[、,，;；/ ]+")) {
            Optional<Need> need = Need.fromWord(word);
            need.ifPresent(needs::add);
            if (need.isEmpty() && !word.isEmpty()) {
                cells.refuse(NEEDS, SheetRefusal.WORD_IS_NOT_KNOWN, word, List.of(Need.values()));
            }
        }
        return needs;
    }

    @Override
    protected List<Refusal> wrongWith(PersonRow row, Instant now) {
        return row.data().refusals(now);
    }

    @Override
    public List<RowOutcome> take(List<PersonRow> rows, Taking by) {
        return by.takers().people().registerAll(rows, by.seen(), by.account());
    }
}
