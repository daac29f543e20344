package org.sahyog.cluster.firmimport;

import java.util.List;

/** What an agency can tell about a firm, and the titles such a column may have. */
public enum FirmField {
    NAME("name", "firm", "firm name", "name of firm", "name of the firm", "unit name", "unit", "name of unit",
            "name of the unit", "enterprise name", "name of enterprise", "company", "company name", "business name",
            "इकाई का नाम", "इकाई", "फर्म का नाम", "फर्म", "उद्यम का नाम", "कंपनी का नाम", "नाम"),
    OWNER("owner", "owner name", "name of owner", "name of the owner", "proprietor", "proprietor name", "contact person",
            "contact name", "entrepreneur name", "मालिक", "मालिक का नाम", "स्वामी का नाम", "उद्यमी का नाम", "संपर्क व्यक्ति"),
    PHONE("phone", "phone no", "phone number", "mobile", "mobile no", "mobile number", "contact no", "contact number",
            "whatsapp", "whatsapp number", "telephone", "मोबाइल", "मोबाइल नंबर", "फोन", "फोन नंबर", "फ़ोन", "फ़ोन नंबर",
            "दूरभाष", "संपर्क नंबर"),
    EMAIL("email", "e-mail", "email id", "email address", "mail", "mail id", "ईमेल", "ई-मेल", "ईमेल आईडी"),
    UDYAM("udyam", "udyam no", "udyam number", "udyam registration", "udyam registration no", "udyam registration number",
            "urn", "msme number", "उद्यम", "उद्यम नंबर", "उद्यम संख्या", "उद्यम पंजीकरण", "उद्यम पंजीकरण संख्या"),
    GSTIN("gstin", "gst", "gst no", "gst number", "gstin number", "जीएसटी", "जीएसटी नंबर", "जीएसटीआईएन"),
    NIC("nic", "nic code", "nic 2008", "industry code", "एनआईसी", "एनआईसी कोड"),
    PIN("pin", "pin code", "pincode", "postal code", "post code", "zip", "zip code", "पिन", "पिन कोड", "पिनकोड"),
    ADDRESS("address", "unit address", "firm address", "address of unit", "पता", "इकाई का पता"),
    PRODUCTS("products", "product", "main products", "products made", "items", "उत्पाद", "मुख्य उत्पाद"),
    SIZE("size", "firm size", "unit size", "category", "msme category", "enterprise type", "आकार", "श्रेणी"),
    WORKERS("workers", "workers band", "number of workers", "no of workers", "employees", "number of employees",
            "no of employees", "employment", "manpower", "कर्मचारी", "कर्मचारियों की संख्या", "श्रमिक", "श्रमिकों की संख्या", "कामगार"),
    TURNOVER("turnover", "turnover band", "annual turnover", "sales", "टर्नओवर", "कारोबार", "वार्षिक कारोबार", "वार्षिक टर्नओवर"),
    WOMEN_OWNED("women owned", "woman owned", "women led", "woman led", "women entrepreneur", "women owned yes no",
            "is women owned", "महिला स्वामित्व", "महिला उद्यमी", "महिला"),
    LANGUAGE("language", "preferred language", "भाषा", "पसंदीदा भाषा");

    private final List<String> titles;

    FirmField(String... titles) {
        this.titles = List.of(titles);
    }

    List<String> titles() {
        return titles;
    }
}
