package org.sahyog.costpool.voucher;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolReaders;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/vouchers")
@Tag(name = "Books of cost pools")
class VoucherResource {
    private final Vouchers vouchers;

    VoucherResource(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @GET
    @ForPoolReaders
    @Produces({VoucherFormat.CSV_TYPE, VoucherFormat.XML_TYPE})
    @Operation(
            operationId = "exportVouchers",
            summary = "The pool’s book for its accountant",
            description =
                    "Each transaction is a voucher (Receipt, Payment or Journal), whose debits equal its credits. `Accept` chooses:"
                            + " `text/csv` is a journal with a row for each line, days as 20-02-2027; `application/xml` is what"
                            + " Tally imports, ledgers first. Columns and ledgers are named in docs/ledger.md, always in English."
                            + " It is sent as it is made, as long as it gets.")
    @APIResponse(
            responseCode = "200",
            description = "The vouchers.",
            content = {
                @Content(
                        mediaType = VoucherFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = VoucherFormat.XML_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            UUID clusterId, UUID poolId, @BeanParam VoucherPeriod period, @Context Request request) {
        return vouchers.of(clusterId, poolId, period, VoucherFormat.chosen(request));
    }
}
