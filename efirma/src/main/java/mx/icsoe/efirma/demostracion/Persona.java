package mx.icsoe.efirma.demostracion;

import java.util.Optional;
import mx.icsoe.efirma.certificado.Rfc;
import mx.icsoe.efirma.certificado.TipoPersona;

/**
 * Una persona inventada, con RFC y CURP de dígito verificador correcto que no son de nadie.
 *
 * @param rfc RFC, de persona moral o fisica
 * @param nombre nombre o razón social
 * @param curp CURP; en persona moral, vacía
 * @param representante representante legal; en persona fisica, vacío
 */
public record Persona(String rfc, String nombre, String curp, Optional<Persona> representante) {

    /** Persona moral cuyo nombre cabe en ASCII. */
    public static Persona moral() {
        return new Persona(
                "SED150312KT7", "SERVICIOS ESPECIALIZADOS DEMO SA DE CV", "", Optional.of(representanteLegal()));
    }

    /** Persona moral con Ñ y &amp; en el RFC y en el nombre: su certificado lleva T61String. */
    public static Persona moralConEnie() {
        return new Persona("ÑDI1809058J5", "ÑANDÚES & DUENDES INTEGRALES SC", "", Optional.of(representanteConEnie()));
    }

    /** Persona moral con &amp; en el RFC. */
    public static Persona moralConAmpersand() {
        return new Persona(
                "LB&200117MR3", "LIMPIEZA BRILLANTE & ASOCIADOS SA DE CV", "", Optional.of(representanteLegal()));
    }

    public static Persona fisica() {
        return new Persona("GARL850214HA5", "LUCRECIA GARRIDO ROBLEDO", "GARL850214MDFRRC09", Optional.empty());
    }

    /** El representante legal de {@link #moral}: su e.firma no sirve para entrar por ella. */
    public static Persona representanteLegal() {
        return new Persona("PETJ780609LBA", "JUAN PERALTA TORNERO", "PETJ780609HPLRRN05", Optional.empty());
    }

    /** Persona fisica con Ñ en el RFC. */
    public static Persona representanteConEnie() {
        return new Persona("ÑUMA901130T52", "ANDRÉS ÑUNCIO MARAÑÓN", "NUMA901130HJCXRN06", Optional.empty());
    }

    public TipoPersona tipo() {
        return new Rfc(rfc).tipoPersona();
    }

    /** Lo que va en el OID 2.5.4.45: el RFC y, si hay representante, el suyo tras una diagonal. */
    String rfcEnCertificado() {
        return representante.map(otro -> rfc + " / " + otro.rfc()).orElse(rfc);
    }

    /** Lo que va en serialNumber: la CURP, o la del representante tras una diagonal. */
    String curpEnCertificado() {
        return representante.map(otro -> " / " + otro.curp()).orElse(curp);
    }
}
