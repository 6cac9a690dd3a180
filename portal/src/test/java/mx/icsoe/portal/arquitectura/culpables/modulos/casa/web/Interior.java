package mx.icsoe.portal.arquitectura.culpables.modulos.casa.web;

/** Algo que solo la casa debe conocer. */
public class Interior {}
