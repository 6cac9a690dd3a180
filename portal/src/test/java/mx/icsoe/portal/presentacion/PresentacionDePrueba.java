package mx.icsoe.portal.presentacion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.DeclararDomicilioSocial;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.contratista.GuardarDatosGenerales;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.nucleo.TipoPersona;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.springframework.context.ApplicationContext;

/** Lleva una informativa hasta la firma por los mismos casos de uso que las páginas, y firma como el navegador. */
public final class PresentacionDePrueba {

    public static final String SESION = "sesion-de-prueba";
    public static final int POR_CONTRATO = 4;

    private final ApplicationContext portal;
    private final EfirmaDeDemostracion efirma;
    private final Identidad identidad;

    public PresentacionDePrueba(ApplicationContext portal, EfirmaDeDemostracion efirma) {
        this.portal = portal;
        this.efirma = efirma;
        var titular = efirma.certificado().titular();
        var rfc = new Rfc(titular.rfc().valor());
        String serie = efirma.certificado().serie();
        var id = portal.getBean(Contratistas.class).registrarEntrada(rfc, titular.nombre(), serie);
        this.identidad = Identidad.conEfirma(
                id,
                rfc,
                titular.nombre(),
                serie,
                portal.getBean(java.time.InstantSource.class).instant());
    }

    public Identidad identidad() {
        return identidad;
    }

    public PresentacionDePrueba conDatosGenerales() {
        var quien = identidad.contratista();
        var autor = identidad.autor();
        portal.getBean(GuardarContacto.class)
                .guardar(
                        quien,
                        new Contacto(new Correo("avisos@empresa.mx"), new Telefono("5512345678"), null),
                        0,
                        autor);
        if (identidad.rfc().tipoPersona() == TipoPersona.MORAL) {
            portal.getBean(DeclararDomicilioSocial.class).responder(quien, true, 0, autor);
        }
        portal.getBean(Documentos.class)
                .recibir(quien, autor, Clase.ACUSE_REPSE, "acuse.pdf", new ByteArrayInputStream(PdfDePrueba.bytes()));
        portal.getBean(GuardarDatosGenerales.class).guardar(quien, autor);
        return this;
    }

    public Ficha sinInformacion(Cuatrimestre cuatrimestre) {
        return InformativaDePrueba.iniciada(portal, identidad, cuatrimestre, TipoDeInformativa.SIN_INFORMACION);
    }

    public Ficha iniciar(Cuatrimestre cuatrimestre, TipoDeInformativa tipo) {
        return InformativaDePrueba.iniciada(portal, identidad, cuatrimestre, tipo);
    }

    private static List<String> escrito(int trabajador) {
        return List.of(
                TrabajadoresDePrueba.nss(trabajador),
                TrabajadoresDePrueba.curp(trabajador),
                "500.00",
                "Trabajadora " + trabajador);
    }

    /** Una normal con contratos de {@value #POR_CONTRATO} trabajadores. */
    public Ficha normal(Cuatrimestre cuatrimestre, int contratos) {
        var ficha = InformativaDePrueba.iniciada(portal, identidad, cuatrimestre, TipoDeInformativa.NORMAL);
        var prueba = new ContratosDePrueba(portal);
        for (int i = 1; i <= contratos; i++) {
            var contrato = prueba.agregar(
                    identidad.contratista(),
                    ficha.id(),
                    ContratosDePrueba.datos(
                            ContratosDePrueba.CONTRATANTE, "Limpieza de oficinas " + i, cuatrimestre.primerDia()));
            for (int j = 1; j <= POR_CONTRATO; j++) {
                portal.getBean(CapturarTrabajador.class)
                        .agregar(identidad.contratista(), contrato.id(), escrito(j), identidad.autor());
            }
        }
        portal.getBean(DeclararContratos.class)
                .declarar(identidad.contratista(), ficha.id(), version(ficha.id()), contratos, identidad.autor());
        return ficha;
    }

    public Informativa informativa(InformativaId id) {
        return portal.getBean(Informativas.class)
                .buscar(identidad.contratista(), id)
                .orElseThrow();
    }

    public int version(InformativaId id) {
        return informativa(id).ficha().version();
    }

    public PrepararFirma.Resultado preparar(InformativaId id) {
        return portal.getBean(PrepararFirma.class).preparar(identidad, informativa(id), version(id), SESION);
    }

    public Preparacion preparada(InformativaId id) {
        return switch (preparar(id)) {
            case PrepararFirma.Resultado.Preparada(var preparacion) -> preparacion;
            case PrepararFirma.Resultado otro -> throw new AssertionError("no se preparó: " + otro);
        };
    }

    /** Lo que mandaría el navegador al firmar esa preparación. */
    public FirmaRecibida firma(Preparacion preparacion) {
        return firma(preparacion, efirma);
    }

    public static FirmaRecibida firma(Preparacion preparacion, EfirmaDeDemostracion con) {
        String texto = Jws.porFirmar(con.cer(), preparacion.fecha(), preparacion.cadena());
        Base64.Encoder base64 = Base64.getEncoder();
        return new FirmaRecibida(
                preparacion.preliminar(),
                base64.encodeToString(con.cer()),
                base64.encodeToString(con.firmar(texto.getBytes(StandardCharsets.US_ASCII))));
    }

    public PresentarInformativa.Resultado presentar(InformativaId id, FirmaRecibida firma) {
        return portal.getBean(PresentarInformativa.class).presentar(identidad, id, SESION, firma);
    }

    /** De la captura al acuse. */
    public Presentacion presentada(InformativaId id) {
        var resultado = presentar(id, firma(preparada(id)));
        if (resultado instanceof PresentarInformativa.Resultado.Presentada) {
            return portal.getBean(Presentaciones.class)
                    .buscar(identidad.contratista(), id)
                    .orElseThrow();
        }
        throw new AssertionError("no se presentó: " + resultado);
    }
}
