package mx.icsoe.portal.presentacion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.plataforma.sello.FirmaDePdf;
import mx.icsoe.portal.plataforma.sello.SelladoDeTiempo;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import mx.icsoe.portal.plataforma.web.Tema;
import mx.icsoe.portal.presentacion.Presentaciones.ContratoPresentado;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Compone el acuse de una firma asentada y lo sella. */
@Component
class SellarAcuse {

    private final LeerContenido contenido;
    private final SelloDelAcuse sello;
    private final FirmaDePdf firma;
    private final SelladoDeTiempo tiempo;
    private final Emisor emisor;

    SellarAcuse(
            LeerContenido contenido,
            SelloDelAcuse sello,
            FirmaDePdf firma,
            @Lazy SelladoDeTiempo tiempo,
            OrigenDelSitio sitio,
            Tema tema) {
        this.contenido = contenido;
        this.sello = sello;
        this.firma = firma;
        this.tiempo = tiempo;
        this.emisor = new Emisor(sitio.valor(), tema.oficial());
    }

    /**
     * El acuse listo para guardarse.
     *
     * @param sello el impreso
     * @param tiempo sello de tiempo del JWS
     */
    record Sellado(Octetos pdf, String sello, Octetos tiempo, List<ContratoPresentado> contratos) {}

    Sellado sellar(Intencion intencion, Informativa informativa) {
        return sellar(intencion, contenido.de(informativa));
    }

    Sellado sellar(Intencion intencion, Contenido leido) {
        var contratos = contratos(intencion, leido);
        Jws jws = intencion.firmado().jws();
        String impreso = sello.sellar(intencion.folio(), intencion.momento(), jws);
        var constancia = new Acuse.Constancia(
                intencion.folio(),
                intencion.momento(),
                intencion.extemporanea(),
                intencion.firmado().serie(),
                intencion.firmado().cadena(),
                jws,
                impreso);
        var acuse = acuse(leido, intencion.firmado().nombre(), contratos, Optional.of(constancia));
        byte[] pdf = AcusePdf.componer(
                acuse,
                emisor,
                documento -> firma.firmar(documento, intencion.momento(), "Acuse de presentación de la ICSOE"));
        byte[] selloDeTiempo = tiempo.sellar(Huella.de(jws.compacto().getBytes(StandardCharsets.US_ASCII)));
        return new Sellado(new Octetos(pdf), impreso, new Octetos(selloDeTiempo), contratos);
    }

    /** El borrador «SIN VALIDEZ» de lo que se está revisando. */
    byte[] borrador(Contenido leido) {
        var acuse = acuse(leido, leido.generales().contratista().nombre(), List.of(), Optional.empty());
        return AcusePdf.componer(acuse, emisor);
    }

    private static List<ContratoPresentado> contratos(Intencion intencion, Contenido leido) {
        var contratos = new ArrayList<ContratoPresentado>();
        for (Contrato contrato : leido.contratos()) {
            contratos.add(new ContratoPresentado(
                    contrato.id(),
                    Folios.deContrato(
                            leido.ficha().cuatrimestre(),
                            intencion.cuentas().primerContrato().orElseThrow(),
                            contratos.size()),
                    leido.trabajadoresDe(contrato)));
        }
        return contratos;
    }

    private static Acuse acuse(
            Contenido leido, String nombre, List<ContratoPresentado> folios, Optional<Acuse.Constancia> constancia) {
        var renglones = new ArrayList<Acuse.Renglon>();
        for (Contrato contrato : leido.contratos()) {
            int orden = renglones.size();
            renglones.add(new Acuse.Renglon(
                    folios.isEmpty()
                            ? Optional.empty()
                            : Optional.of(folios.get(orden).folio()),
                    contrato.contratante().nombre(),
                    contrato.inicio(),
                    contrato.termino(),
                    leido.trabajadoresDe(contrato)));
        }
        return new Acuse(
                new Acuse.Quien(leido.generales().contratista().rfc(), nombre),
                new Acuse.Que(leido.ficha().tipo(), leido.ficha().cuatrimestre(), leido.sobre(), leido.trabajadores()),
                renglones,
                constancia);
    }
}
