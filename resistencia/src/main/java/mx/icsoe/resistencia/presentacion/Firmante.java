package mx.icsoe.resistencia.presentacion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.DeclararDomicilioSocial;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.FirmaRecibida;
import mx.icsoe.portal.presentacion.Jws;
import mx.icsoe.portal.presentacion.PrepararFirma;
import org.springframework.context.ApplicationContext;

/** Un contratista con sus datos completos y su e.firma, listo para presentar. */
final class Firmante {

    private final ApplicationContext portal;
    private final EfirmaDeDemostracion efirma;
    private final Identidad identidad;

    Firmante(ApplicationContext portal, int numero) {
        this.portal = portal;
        Persona persona = new Persona(
                "PME15%02d%02dKT%d".formatted(numero / 252 % 12 + 1, numero / 9 % 28 + 1, numero % 9 + 1),
                "Prestadora medida " + numero,
                Persona.moral().curp(),
                Persona.moral().representante());
        efirma = portal.getBean(AutoridadDeDemostracion.class)
                .expedirFiel(persona, Instant.now().minusSeconds(3_600));
        String serie = efirma.certificado().serie();
        var rfc = new Rfc(persona.rfc());
        var id = portal.getBean(Contratistas.class).registrarEntrada(rfc, persona.nombre(), serie);
        identidad = Identidad.conEfirma(id, rfc, persona.nombre(), serie, Instant.now());
        completar();
    }

    EfirmaDeDemostracion efirma() {
        return efirma;
    }

    /** Inicia, prepara y firma una sin información. */
    Solicitud preparar(Cuatrimestre cuatrimestre) {
        var inicio = portal.getBean(IniciarInformativa.class)
                .iniciar(identidad.contratista(), cuatrimestre, TipoDeInformativa.SIN_INFORMACION, identidad.autor());
        if (!(inicio instanceof Inicio.Iniciada(var ficha))) {
            throw new IllegalStateException("no se inició: " + inicio);
        }
        var informativa = portal.getBean(Informativas.class)
                .buscar(identidad.contratista(), ficha.id())
                .orElseThrow();
        var resultado =
                portal.getBean(PrepararFirma.class).preparar(identidad, informativa, ficha.version(), Solicitud.SESION);
        if (!(resultado instanceof PrepararFirma.Resultado.Preparada(var preparada))) {
            throw new IllegalStateException("no se preparó: " + resultado);
        }
        String texto = Jws.porFirmar(efirma.cer(), preparada.fecha(), preparada.cadena());
        var base64 = Base64.getEncoder();
        return new Solicitud(
                identidad,
                ficha.id(),
                new FirmaRecibida(
                        preparada.preliminar(),
                        base64.encodeToString(efirma.cer()),
                        base64.encodeToString(efirma.firmar(texto.getBytes(StandardCharsets.US_ASCII)))));
    }

    private void completar() {
        var quien = identidad.contratista();
        var autor = identidad.autor();
        portal.getBean(GuardarContacto.class)
                .guardar(
                        quien,
                        new Contacto(new Correo("avisos@empresa.mx"), new Telefono("5512345678"), null),
                        0,
                        autor);
        portal.getBean(DeclararDomicilioSocial.class).responder(quien, true, 0, autor);
        portal.getBean(Documentos.class)
                .recibir(quien, autor, Clase.ACUSE_REPSE, "acuse.pdf", new ByteArrayInputStream(PdfDePrueba.bytes()));
    }
}
