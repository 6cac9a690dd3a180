package mx.icsoe.portal.presentacion;

import java.io.Writer;
import java.util.Optional;
import mx.icsoe.portal.contratista.DatosGenerales;
import mx.icsoe.portal.contratista.DomicilioSocial;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.trabajadores.Trabajadores;
import org.springframework.stereotype.Component;

/** El formato {@code icsoe-informativa:1.0}, que {@code docs/verificador/documento-canonico.md} describe miembro por miembro. */
@Component
class EscritorDeInformativa {

    static final String FORMATO = "icsoe-informativa:1.0";

    private static final String IGUAL_AL_FISCAL = "IGUAL_AL_FISCAL";

    private final Domicilios domicilios;
    private final Trabajadores trabajadores;

    EscritorDeInformativa(Domicilios domicilios, Trabajadores trabajadores) {
        this.domicilios = domicilios;
        this.trabajadores = trabajadores;
    }

    /** Escribe y dice cuántos trabajadores llevó. */
    long escribir(Contenido contenido, Writer salida) {
        var json = new JsonCanonico(salida);
        long renglones = 0;
        json.objeto().miembro("contratista");
        contratista(json, contenido.generales());
        json.miembro("contratos").lista();
        for (Contrato contrato : contenido.contratos()) {
            renglones += contrato(json, contrato);
        }
        json.finDeLista().miembro("formato").texto(FORMATO).miembro("informativa");
        informativa(json, contenido.ficha(), contenido.sobre());
        json.finDeObjeto();
        return renglones;
    }

    private void contratista(JsonCanonico json, DatosGenerales generales) {
        var contratista = generales.contratista();
        json.objeto();
        generales
                .contacto()
                .map(Version::valor)
                .ifPresent(contacto -> json.miembro("celular")
                        .texto(contacto.celular().valor())
                        .miembro("correo")
                        .texto(contacto.correo().valor()));
        generales
                .domicilioSocial()
                .map(Version::valor)
                .ifPresent(social -> domicilioSocial(json.miembro("domicilioSocial"), contratista.id(), social));
        json.miembro("nombre").texto(contratista.nombre());
        json.miembro("rfc").texto(contratista.rfc().valor());
        generales
                .contacto()
                .map(Version::valor)
                .ifPresent(contacto -> telefonoFijo(json, Optional.ofNullable(contacto.telefonoFijo())));
        json.miembro("tipoDePersona").texto(contratista.rfc().tipoPersona().name());
        json.finDeObjeto();
    }

    private static void informativa(JsonCanonico json, Ficha ficha, Optional<Folio> sobre) {
        json.objeto();
        ficha.contratosDeclarados()
                .ifPresent(cuantos -> json.miembro("contratosDeclarados").entero(cuantos));
        json.miembro("cuatrimestre").entero(ficha.cuatrimestre().numero());
        json.miembro("ejercicio").entero(ficha.cuatrimestre().ejercicio());
        json.miembro("id").texto(ficha.id().toString());
        sobre.ifPresent(folio -> json.miembro("sobre").texto(folio.valor()));
        json.miembro("tipo").texto(ficha.tipo().name());
        json.finDeObjeto();
    }

    private long contrato(JsonCanonico json, Contrato contrato) {
        json.objeto().miembro("contratante");
        contratante(json, contrato.contratante());
        domicilio(
                json.miembro("domicilioContratante"),
                contrato.contratista(),
                contrato.domicilios().contratante());
        domicilio(
                json.miembro("domicilioConvencional"),
                contrato.contratista(),
                contrato.domicilios().contratista());
        json.miembro("inicio").texto(contrato.inicio().toString());
        json.miembro("numero").entero(contrato.numero());
        json.miembro("objeto").texto(contrato.objeto());
        json.miembro("servicio")
                .objeto()
                .miembro("descripcion")
                .texto(contrato.servicio().descripcion())
                .miembro("folioRepse")
                .texto(contrato.servicio().folioRepse())
                .finDeObjeto();
        contrato.termino().ifPresent(dia -> json.miembro("termino").texto(dia.toString()));
        json.miembro("trabajadores").lista();
        long renglones = trabajadores(json, contrato);
        json.finDeLista().finDeObjeto();
        return renglones;
    }

    private static void contratante(JsonCanonico json, Contratante contratante) {
        json.objeto();
        json.miembro("celular").texto(contratante.celular().valor());
        json.miembro("correo").texto(contratante.correo().valor());
        json.miembro("nombre").texto(contratante.nombre());
        json.miembro("rfc").texto(contratante.rfc().valor());
        telefonoFijo(json, contratante.telefonoFijo());
        json.finDeObjeto();
    }

    private static void telefonoFijo(JsonCanonico json, Optional<Telefono> telefono) {
        telefono.ifPresent(fijo -> json.miembro("telefonoFijo").texto(fijo.valor()));
    }

    private long trabajadores(JsonCanonico json, Contrato contrato) {
        long[] cuantos = {0};
        trabajadores.recorrer(contrato.contratista(), contrato.id(), trabajador -> {
            json.objeto().miembro("curp").texto(trabajador.curp().valor());
            trabajador.nombre().ifPresent(nombre -> json.miembro("nombre").texto(nombre));
            json.miembro("nss").texto(trabajador.nss().valor());
            json.miembro("sbc").texto(trabajador.sbc().texto());
            json.finDeObjeto();
            cuantos[0]++;
        });
        return cuantos[0];
    }

    private void domicilioSocial(JsonCanonico json, ContratistaId contratista, DomicilioSocial social) {
        switch (social) {
            case DomicilioSocial.IgualAlFiscal igual -> json.texto(IGUAL_AL_FISCAL);
            case DomicilioSocial.PorUbicar falta -> throw porUbicar();
            case DomicilioSocial.Ubicado(var id) -> ubicado(json, contratista, id);
        }
    }

    private void domicilio(JsonCanonico json, ContratistaId contratista, Respuesta respuesta) {
        switch (respuesta) {
            case Respuesta.IgualAlFiscal igual -> json.texto(IGUAL_AL_FISCAL);
            case Respuesta.PorUbicar falta -> throw porUbicar();
            case Respuesta.Ubicado(var id) -> ubicado(json, contratista, id);
        }
    }

    private void ubicado(JsonCanonico json, ContratistaId contratista, DomicilioId id) {
        json.lista();
        domicilios
                .leer(contratista, id)
                .orElseThrow(EscritorDeInformativa::porUbicar)
                .renglones()
                .forEach(renglon -> json.objeto()
                        .miembro("nombre")
                        .texto(renglon.nombre())
                        .miembro("valor")
                        .texto(renglon.valor())
                        .finDeObjeto());
        json.finDeLista();
    }

    private static IllegalStateException porUbicar() {
        return new IllegalStateException("se firma un domicilio sin ubicar: las reglas debieron impedirlo");
    }
}
