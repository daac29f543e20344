package org.sahyog.cluster.firmsheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an agency can tell about a firm, and the titles such a column may have. */
public enum FirmField {
    NAME(
            "Firm name",
            "इकाई का नाम",
            "name",
            "firm",
            "name of firm",
            "name of the firm",
            "unit name",
            "unit",
            "name of unit",
            "name of the unit",
            "enterprise name",
            "name of enterprise",
            "company",
            "company name",
            "business name",
            "इकाई",
            "फर्म का नाम",
            "फर्म",
            "उद्यम का नाम",
            "कंपनी का नाम",
            "नाम"),
    OWNER(
            "Owner",
            "मालिक का नाम",
            "owner name",
            "name of owner",
            "name of the owner",
            "proprietor",
            "proprietor name",
            "contact person",
            "contact name",
            "entrepreneur name",
            "मालिक",
            "स्वामी का नाम",
            "उद्यमी का नाम",
            "संपर्क व्यक्ति"),
    PHONE(
            "Phone",
            "मोबाइल",
            "phone no",
            "phone number",
            "mobile",
            "mobile no",
            "mobile number",
            "contact no",
            "contact number",
            "whatsapp",
            "whatsapp number",
            "telephone",
            "मोबाइल नंबर",
            "फोन",
            "फोन नंबर",
            "फ़ोन",
            "फ़ोन नंबर",
            "दूरभाष",
            "संपर्क नंबर"),
    EMAIL("E-mail", "ईमेल", "email", "email id", "email address", "mail", "mail id", "ई-मेल", "ईमेल आईडी"),
    UDYAM(
            "Udyam number",
            "उद्यम पंजीकरण संख्या",
            "udyam",
            "udyam no",
            "udyam registration",
            "udyam registration no",
            "udyam registration number",
            "urn",
            "msme number",
            "उद्यम",
            "उद्यम नंबर",
            "उद्यम संख्या",
            "उद्यम पंजीकरण"),
    GSTIN("GSTIN", "जीएसटीआईएन", "gst", "gst no", "gst number", "gstin number", "जीएसटी", "जीएसटी नंबर"),
    NIC("NIC code", "एनआईसी कोड", "nic", "nic 2008", "industry code", "एनआईसी"),
    PIN("PIN code", "पिन कोड", "pin", "pincode", "postal code", "post code", "zip", "zip code", "पिन", "पिनकोड"),
    ADDRESS("Address", "पता", "unit address", "firm address", "address of unit", "इकाई का पता"),
    PRODUCTS("Products", "उत्पाद", "product", "main products", "products made", "items", "मुख्य उत्पाद"),
    SIZE("Size", "आकार", "firm size", "unit size", "category", "msme category", "enterprise type", "श्रेणी"),
    WORKERS(
            "Workers",
            "कर्मचारियों की संख्या",
            "workers band",
            "number of workers",
            "no of workers",
            "employees",
            "number of employees",
            "no of employees",
            "employment",
            "manpower",
            "कर्मचारी",
            "श्रमिक",
            "श्रमिकों की संख्या",
            "कामगार"),
    TURNOVER(
            "Annual turnover",
            "वार्षिक कारोबार",
            "turnover",
            "turnover band",
            "sales",
            "टर्नओवर",
            "कारोबार",
            "वार्षिक टर्नओवर"),
    WOMEN_OWNED(
            "Women owned",
            "महिला स्वामित्व",
            "woman owned",
            "women led",
            "woman led",
            "women entrepreneur",
            "women owned yes no",
            "is women owned",
            "महिला उद्यमी",
            "महिला"),
    SC_ST_OWNED(
            "SC/ST owned",
            "अनुसूचित जाति/जनजाति स्वामित्व",
            "sc st",
            "sc/st entrepreneur",
            "sc st owned yes no",
            "अजा/अजजा",
            "अनुसूचित जाति जनजाति");

    private final String english;
    private final String hindi;
    private final List<String> others;

    FirmField(String english, String hindi, String... others) {
        this.english = english;
        this.hindi = hindi;
        this.others = List.of(others);
    }

    /** "Firm name (इकाई का नाम)", the language of the reader first; read back whichever it is. */
    public String title(Locale language) {
        return language.getLanguage().equals("hi") ? hindi + " (" + english + ")" : english + " (" + hindi + ")";
    }

    List<String> titles() {
        return Stream.concat(Stream.of(english, hindi), others.stream()).toList();
    }
}
