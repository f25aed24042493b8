package lazaret.person.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.Registration;
import lazaret.person.Sex;

/** What is typed into the form of registration, as it stands there. */
public class RegisterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private PaperType paperType = PaperType.RESIDENT_ID;
    private String paperNumber;
    private String name;
    private Sex sex;
    private LocalDate birthDate;
    private String phone;
    private Category category = Category.CLOSE_CONTACT;
    private ClinicalType clinicalType;
    private Instant foundAt;
    private Instant lastExposureAt;
    private String household;
    private String indexCase;
    private String district;
    private String address;
    private Set<Need> needs = EnumSet.noneOf(Need.class);

    RegisterForm(Instant now) {
        foundAt = now;
    }

    Paper paper() {
        return new Paper(paperType, paperNumber);
    }

    Registration data() {
        ClinicalType type = isConfirmed() ? clinicalType : null;
        return new Registration(
                name,
                sex,
                isBornByHand() ? birthDate : null,
                paper(),
                phone,
                district,
                address,
                category,
                type,
                household,
                indexCase,
                foundAt,
                isExposed() ? lastExposureAt : null,
                needs);
    }

    /** What people of one household have in common stays. */
    void forTheNext() {
        paperNumber = null;
        name = null;
        sex = null;
        birthDate = null;
        clinicalType = null;
        needs = EnumSet.noneOf(Need.class);
    }

    public boolean isConfirmed() {
        return category == Category.CONFIRMED;
    }

    /** Contacts alone have a last exposure that counts. */
    public boolean isExposed() {
        return category != null && !category.infected() && category != Category.SUSPECTED;
    }

    public boolean isNumbered() {
        return paperType != PaperType.TEMPORARY;
    }

    /** A resident's card says the birth date; of other papers somebody types it. */
    public boolean isBornByHand() {
        return paperType != PaperType.RESIDENT_ID;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public PaperType getPaperType() {
        return paperType;
    }

    public void setPaperType(PaperType paperType) {
        this.paperType = paperType;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public ClinicalType getClinicalType() {
        return clinicalType;
    }

    public void setClinicalType(ClinicalType clinicalType) {
        this.clinicalType = clinicalType;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(Instant foundAt) {
        this.foundAt = foundAt;
    }

    public Instant getLastExposureAt() {
        return lastExposureAt;
    }

    public void setLastExposureAt(Instant lastExposureAt) {
        this.lastExposureAt = lastExposureAt;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public String getIndexCase() {
        return indexCase;
    }

    public void setIndexCase(String indexCase) {
        this.indexCase = indexCase;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Set<Need> getNeeds() {
        return needs;
    }

    public void setNeeds(Set<Need> needs) {
        this.needs = needs;
    }
}
